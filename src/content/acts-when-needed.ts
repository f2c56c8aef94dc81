// Brings what the agent's acts need into the page (acts.ts) when the agent begins to act, so that a page that is only open
// does not carry it.
import type { Acts, Host } from './acts.ts';
import { offeredActs } from './offered-acts.ts';

export type ActsWhenNeeded = {
  /** What is here already. */
  readonly here: () => Acts | undefined;
  /** Has it come, once; resolves to `undefined` when it could not, which is tried again when next asked. */
  readonly bring: () => Promise<Acts | undefined>;
};

/**
 * @param fetchFile resolves when acts.js has run in this page
 * @param arrived told once, when it is here
 */
export function actsWhenNeeded(fetchFile: () => Promise<void>, host: Host, arrived: () => void): ActsWhenNeeded {
  let acts: Acts | undefined;
  let coming: Promise<Acts | undefined> | undefined;
  const ask = async () => {
    acts = (await fetchFile().then(offeredActs, () => undefined))?.(host);
    coming = undefined;
    if (acts) arrived();
    return acts;
  };
  return {
    here: () => acts,
    bring() {
      if (acts) return Promise.resolve(acts);
      coming ??= ask();
      return coming;
    },
  };
}
