// The engine's first reading in a worker that has just got up costs some tenths of a second: tables are indexed, weights unpacked,
// code compiled. When a ticket has come it is done ahead, while nobody waits, so that a panel finds it warm.
import { whenIdle } from '../platform/when-idle.ts';
import { openingFor } from './opening.ts';

/** Milliseconds: a panel that is open has asked for the facts by then. */
const patience = 600;

/** Hints, which change no answer: it was done or begun since the worker got up; a panel reads by itself. */
let isWarm = false;
let isNeedless = false;

/** A panel has its own engine and asks for facts alone: ours would warm for nobody. */
export function panelComputes(): void {
  isNeedless = true;
}

/** Reads the ticket beside, once; the answer itself is of no use to anybody. */
export function warmEngineFor(tabId: number): void {
  if (isWarm) return;
  isWarm = true;
  whenIdle(patience, () => {
    if (isNeedless) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    openingFor(tabId, 1, { timeZone, browserLang: 'en' }).catch(console.warn);
  });
}
