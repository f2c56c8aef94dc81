// Everything the bar can find, put together when it opens. The words of the other two languages are fetched for it; what is owed
// is asked for whole. Notes are searched apart (use-note-lines.ts): they may be a hundred thousand.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BarIndex, barIndex } from '../../domain/command-bar/find-entries.ts';
import { langs } from '../../domain/language/lang.ts';
import type { CarePromise } from '../../domain/promises/promise.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { actionEntries } from './action-entries.ts';
import type { BarEntry, InAll } from './bar-entry.ts';
import { packLines } from './pack-lines.ts';
import { languageEntries, placeEntries } from './place-entries.ts';
import { promiseLines } from './promise-lines.ts';
import { settingEntries } from './setting-entries.ts';

export function useEntries(): BarIndex<BarEntry> {
  const panel = usePanel();
  const { words } = panel;
  const spoken = useSpoken();
  const owed = useOwed();
  // As things stood when it opened: what happens under an open bar must not move its lines.
  return useMemo(() => {
    const inAll: InAll = (key) => [words, ...spoken].map(({ say }) => say(key));
    return barIndex([
      ...actionEntries(panel, inAll),
      ...placeEntries(panel, inAll),
      ...packLines(panel),
      ...promiseLines(owed, panel),
      ...settingEntries(panel, inAll),
      ...languageEntries(panel, inAll),
    ]);
  }, [words, spoken, owed]);
}

/** The words of the languages the interface does not speak now; none until they have come. */
function useSpoken(): readonly Words[] {
  const { words, loadWords } = usePanel();
  const [spoken, setSpoken] = useState<readonly Words[]>([]);
  useEffect(() => {
    let isGone = false;
    const others = langs.filter((lang) => lang !== words.lang);
    void Promise.all(others.map(loadWords)).then((come) => !isGone && setSpoken(come));
    return () => {
      isGone = true;
    };
  }, [words.lang, loadWords]);
  return spoken;
}

function useOwed(): readonly CarePromise[] {
  const { actions } = usePanel();
  const [owed, setOwed] = useState<readonly CarePromise[]>([]);
  useEffect(() => {
    let isGone = false;
    void actions.allOwed().then((all) => !isGone && all && setOwed(all));
    return () => {
      isGone = true;
    };
  }, [actions]);
  return owed;
}
