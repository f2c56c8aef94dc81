// Where two bundles meet, as in offered-reader.ts: acts.js offers what the agent's acts need, the content script takes it.
import type { MakeActs } from './acts.ts';

const mark = Symbol.for('carecue acts');

/** Called by acts.js, when it has come into the page. */
export function offerActs(make: MakeActs): void {
  Reflect.set(globalThis, mark, make);
}

export const offeredActs = (): MakeActs | undefined => Reflect.get(globalThis, mark);
