// The studio: a full page for packs, where there is room to read, compare and write.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LoadWords } from '../ui/load-words.ts';
import { NotYet } from '../ui/not-yet.tsx';
import { timesIn } from '../ui/times.ts';
import { useStore } from '../ui/use-store.ts';
import { useWords } from '../ui/use-words.ts';
import { pickLang, type Words } from '../ui/words.ts';
import type { Vault } from '../vault/vault.ts';
import { later } from './later.tsx';
import { PacksPage } from './shelf/packs-page.tsx';
import { type Studio as Handed, StudioContext, type StudioPlace, type StudioWorld } from './studio-context.ts';
import { StudioHead } from './studio-head.tsx';
import { StudioNotices } from './studio-notices.tsx';
import { isComplete, type StudioData, type StudioStore, sayIn, tellIn } from './studio-store.ts';

type Props = {
  readonly store: StudioStore;
  readonly world: StudioWorld;
  readonly vault: Vault;
  readonly go: (place: StudioPlace) => void;
  /** Asks for everything again. */
  readonly refresh: () => void;
  readonly timeZone: string;
  /** Those of the browser's language. */
  readonly firstWords: Words;
  readonly loadWords: LoadWords;
};

export function Studio({ store, world, vault, go, refresh, timeZone, firstWords, loadWords }: Props) {
  const data = useStore(store, (all) => all);
  const { settings, browserLang } = data;
  const words = useWords(firstWords, pickLang(settings?.lang ?? 'auto', browserLang), loadWords);
  useEffect(() => {
    document.title = words.say('studioTitle', { page: words.say('studio') });
  }, [words]);
  const doors = useMemo(() => doorsOf(store, world, go), [store, world, go]);
  if (!isComplete(data)) return <Opening words={words} troubles={data.troubles} tryAgain={refresh} />;
  const studio: Handed = {
    ...doors,
    words,
    times: timesIn(words.locale, timeZone, data.now),
    shelf: data.shelf,
    drafts: data.drafts,
    place: data.place,
    vault,
    world,
  };
  return (
    <StudioContext.Provider value={studio}>
      <Frame store={store} status={data.status} />
    </StudioContext.Provider>
  );
}

function doorsOf(store: StudioStore, world: StudioWorld, go: Props['go']): Pick<Handed, 'go' | 'act' | 'say' | 'tell'> {
  const say: Handed['say'] = (key, undo) => sayIn(store, key, undo);
  const tell: Handed['tell'] = (problem) => tellIn(store, problem);
  return {
    go,
    say,
    tell,
    act: async (command, said, undo) => {
      const outcome = await world.send(command);
      if (!outcome.ok) {
        tell(outcome.problem);
        return false;
      }
      store.setState({ troubles: [] });
      if (said !== undefined) say(said, undo);
      return true;
    },
  };
}

const PackPage = later(async () => (await import('./own-edits/pack-page.tsx')).PackPage);
const WritePage = later(async () => (await import('./write/write-page.tsx')).WritePage);
const KeysPage = later(async () => (await import('./share/keys-page.tsx')).KeysPage);

const views: Readonly<Record<StudioPlace['page'], preact.FunctionComponent>> = {
  packs: PacksPage,
  pack: PackPage,
  write: WritePage,
  keys: KeysPage,
};

function Frame({ store, status }: { readonly store: StudioStore; readonly status: StudioData['status'] }) {
  const { place } = useStore(store, (all) => all);
  const View = views[place.page];
  const main = useRef<HTMLElement>(null);
  const page = place.page === 'pack' ? `pack ${place.id} ${place.item ?? ''}` : place.page;
  const isFirst = useRef(true);
  useEffect(() => {
    // Another page begins at its top, and is where the reader goes on.
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [page]);
  return (
    <>
      <StudioHead store={store} status={status} />
      <main key={page} ref={main} class={`studio-${place.page}`} tabIndex={-1}>
        <View />
      </main>
      <StudioNotices store={store} />
    </>
  );
}

type OpeningProps = {
  readonly words: Words;
  readonly troubles: StudioData['troubles'];
  readonly tryAgain: () => void;
};

/** Before the first answer: the shape of what is coming, or why it does not come. */
function Opening({ words, troubles, tryAgain }: OpeningProps) {
  return (
    <main class="studio-opening">
      <h1 class="unseen">{words.say('studio')}</h1>
      <NotYet words={words} troubles={troubles} tryAgain={tryAgain} />
    </main>
  );
}
