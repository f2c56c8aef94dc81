// The first sight of a ticket for a panel that has just opened. The worker has the engine, and mostly warm; the panel would have
// to load it first.
import type { Lang } from '../domain/language/lang.ts';
import { type Opening, openingOf } from '../domain/opening.ts';
import type { Outcome } from '../domain/problem.ts';
import { factsFor } from './facts.ts';
import { packsInUse } from './packs/packs-in-use.ts';

/** timeZone: IANA name. browserLang: the browser's, as far as Carecue speaks it. */
type At = { readonly timeZone: string; readonly browserLang: Lang };

/** Since the worker got up: a hint, which changes no answer. */
let isWarm = false;

/** @param owed how many owed promises to bring along at most, beside those of the ticket */
export async function openingFor(tabId: number, owed: number, at: At): Promise<Outcome<Opening>> {
  const [facts, packs] = await Promise.all([factsFor(tabId, owed), packsInUse()]);
  if (!facts.ok) return facts;
  isWarm = true;
  return { ok: true, value: openingOf(facts.value, packs.ok ? packs.value : [], { ...at, now: Date.now() }) };
}

/** Has everything read, indexed and compiled that the answer takes; the answer itself is of no use to anybody. */
export async function warmOpening(tabId: number): Promise<void> {
  if (isWarm) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await openingFor(tabId, 1, { timeZone, browserLang: 'en' });
}
