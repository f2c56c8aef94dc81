// Keeps the studio's store in step with the world: the shelf, the drafts, the settings, the clock.
import type { Outcome, Problem } from '../domain/problem.ts';
import type { Settings } from '../domain/settings.ts';
import type { Topic } from '../messages/protocol.ts';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import type { StudioWorld } from './studio-context.ts';
import { type StudioStore, tellIn } from './studio-store.ts';

/** What is not about packs: how the agent wants the pages, and what stands in the way everywhere. */
export type Standing = { readonly settings: Settings; readonly problems: readonly Problem[] };

export type FollowedWorld = Pick<StudioWorld, 'askShelf' | 'askDrafts' | 'now'> & {
  readonly askStanding: () => Promise<Outcome<Standing>>;
  readonly onChanges: (listener: (topics: readonly Topic[]) => void) => () => void;
};

/** Milliseconds between two looks at the clock. */
const tick = 30_000;

export type Following = {
  /** Asks for everything again. */
  readonly refresh: () => void;
  readonly close: () => void;
};

export function followStudio(store: StudioStore, world: FollowedWorld): Following {
  const take = async <T>(asked: Promise<Outcome<T>>, put: (value: T) => void) => {
    const answer = await asked;
    if (answer.ok) put(answer.value);
    else tellIn(store, answer.problem);
  };
  const standing = oneAtATime(() =>
    take(world.askStanding(), ({ settings, problems }) => {
      store.setState({ settings });
      for (const problem of problems) tellIn(store, problem);
    }),
  );
  const shelf = oneAtATime(() => take(world.askShelf(), (value) => store.setState({ shelf: value })));
  const drafts = oneAtATime(() => take(world.askDrafts(), (value) => store.setState({ drafts: value })));
  const askAll = () => {
    for (const ask of [standing, shelf, drafts]) void ask();
  };
  const end = world.onChanges((topics) => {
    if (topics.includes('packs')) void shelf();
    if (topics.includes('pack-drafts')) void drafts();
    if (topics.includes('settings') || topics.includes('problems')) void standing();
  });
  const timer = setInterval(() => store.setState({ now: world.now() }), tick);
  askAll();
  return {
    refresh: () => {
      store.setState({ troubles: [] });
      askAll();
    },
    close: () => {
      clearInterval(timer);
      end();
    },
  };
}
