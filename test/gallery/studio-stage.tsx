// Puts one state of the studio on the page, without the extension.
import { render } from 'preact';
import type { Lang } from '../../src/domain/language/lang.ts';
import { followStudio } from '../../src/studio/follow-studio.ts';
import { keepArrival } from '../../src/studio/shelf/arrival/kept-arrival.ts';
import { Studio } from '../../src/studio/studio.tsx';
import { type StudioStore, studioStore } from '../../src/studio/studio-store.ts';
import type { Words } from '../../src/ui/words.ts';
import { type MemoryVault, memoryVault } from '../fakes/memory-vault.ts';
import { type FakeStudioWorld, studioWorld } from '../fakes/studio-world.ts';
import { wordsIn } from '../words-in.ts';
import { timeZone } from './pieces.ts';
import { nextFrame } from './stage.tsx';
import type { StudioState } from './studio-states.ts';

export type StudioStage = {
  readonly root: HTMLElement;
  readonly store: StudioStore;
  readonly world: FakeStudioWorld;
  readonly vault: MemoryVault;
  readonly close: () => void;
};

export async function setStudioStage(
  root: HTMLElement,
  { place, own, lock, press = [], until, isSilent = false, arrives, ...parts }: StudioState,
  lang: Lang,
  words?: Words,
): Promise<StudioStage> {
  const store = studioStore(lang === 'en' ? 'en-GB' : lang, place, parts.now);
  const world = studioWorld(parts);
  // What is being looked at outlives a reload: so it comes in here.
  sessionStorage.clear();
  if (arrives === 'lost') sessionStorage.setItem('carecue-arrival', 'no-room');
  else if (arrives) {
    keepArrival({ file: arrives.file, way: 'file' });
    world.arrival = () => arrives.read;
  }
  const vault = memoryVault(own, lock);
  const never = () => new Promise<never>(() => {});
  const following = followStudio(store, isSilent ? { ...world, askShelf: never } : world);
  const stage: StudioStage = {
    root,
    store,
    world,
    vault,
    close: () => {
      following.close();
      render(null, root);
    },
  };
  render(
    <Studio
      store={store}
      world={world}
      vault={vault}
      go={(to) => store.setState({ place: to })}
      refresh={following.refresh}
      timeZone={timeZone}
      firstWords={words ?? wordsIn(lang, lang === 'en' ? 'en-GB' : lang)}
      loadWords={async (wanted) => words ?? wordsIn(wanted)}
    />,
    root,
  );
  await nextFrame();
  for (const selector of press) {
    await stands(root, selector);
    root.querySelector<HTMLElement>(selector)?.click();
  }
  await nextFrame();
  if (until !== undefined) await stands(root, until);
  return stage;
}

/** Two seconds at most: a page that never comes so far is shown as it is. */
async function stands(root: HTMLElement, selector: string): Promise<void> {
  await nextFrame();
  for (let frame = 0; root.querySelector(selector) === null && frame < 120; frame += 1) await nextFrame();
}
