// The draft on the desk: every change a step that can be taken back, every key kept.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftPath, withValue } from '../../domain/packs/edit/at-path.ts';
import { type DraftPack, readDraft, writeDraft } from '../../domain/packs/edit/draft.ts';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import {
  type History,
  redone,
  type StepMade,
  type Taken,
  undone,
  withOthersBehind,
  withStep,
} from '../../domain/packs/edit/history.ts';
import type { JsonValue } from '../../domain/packs/format/read-json.ts';
import { useStudio } from '../studio-context.ts';
import { keepSteps, stepsBefore } from './kept-steps.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

export type DeskState = {
  readonly history: History;
  readonly change: (next: (pack: DraftPack) => DraftPack, made: Omit<StepMade, 'at'>) => void;
  /** Undefined leaves the place out. */
  readonly set: (path: DraftPath, value: JsonValue | undefined, isTyping?: boolean) => void;
  /** @returns where something changed; undefined when there was nothing to take back */
  readonly undo: () => DraftPath | undefined;
  readonly redo: () => DraftPath | undefined;
  /** Hands over now what is still waiting. */
  readonly flush: () => void;
};

/** @param pack what the row held when it was opened */
export function useDesk(row: DraftRow, pack: DraftPack): DeskState {
  const { world, say } = useStudio();
  const [history, show] = useState(() => stepsBefore(row.id, pack));
  const latest = useRef(history);
  const keeper = useDraftKeeper(row);
  const handedOver = () => {
    const text = writeDraft(latest.current.now);
    keepSteps(row.id, latest.current, text);
    return text;
  };
  const put = (next: History) => {
    if (next.now !== latest.current.now) keeper.change(handedOver);
    latest.current = next;
    show(next);
  };
  const step: DeskState['change'] = (next, made) =>
    put(withStep(latest.current, next(latest.current.now), { ...made, at: world.now() }));
  const take = (taken: Taken | undefined) => {
    if (taken) put(taken.history);
    return taken?.path;
  };

  const takeBack = useRef<() => boolean>(() => false);
  takeBack.current = () => take(undone(latest.current)) !== undefined;
  const opened = useRef(row.text);
  useEffect(() => {
    if (row.text === opened.current || keeper.isOurs(row.text)) return;
    opened.current = row.text;
    const read = readDraft(row.text);
    if (!read.ok || row.text === writeDraft(latest.current.now)) return;
    // Written in another window meanwhile: a step like any other, which can be taken back. What was written last stays.
    const isOursNewer = keeper.isWaiting();
    latest.current = isOursNewer
      ? withOthersBehind(latest.current, read.pack, world.now())
      : withStep(latest.current, read.pack, { path: [], at: world.now() });
    show(latest.current);
    say(isOursNewer ? 'status_draftBoth' : 'status_draftElsewhere', async () => takeBack.current());
  }, [row.text, keeper, world, say]);

  return {
    history,
    change: step,
    set: (path, value, isTyping = false) => step((now) => withValue(now, path, value), { path, isTyping }),
    undo: () => take(undone(latest.current)),
    redo: () => take(redone(latest.current)),
    flush: keeper.flush,
  };
}
