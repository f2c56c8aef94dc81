// The first sight of a ticket for a panel that has just opened. The worker has the engine, and mostly warm; the panel would have
// to load it first. After a click on the toolbar button it is worked out while the panel is still coming.
import { owedAtFirst } from '../domain/facts.ts';
import { type Lang, langFor } from '../domain/language/lang.ts';
import { type BegunOpening, type Opening, openingOf } from '../domain/opening.ts';
import type { Outcome } from '../domain/problem.ts';
import { announcedSoFar } from '../messages/changes.ts';
import { uiLanguage } from '../platform/ui-language.ts';
import { factsFor } from './facts.ts';
import { packsInUse } from './packs/packs-in-use.ts';
import { siteOf } from './sites.ts';

/** timeZone: IANA name. browserLang: the browser's, as far as Carecue speaks it. */
type At = { readonly timeZone: string; readonly browserLang: Lang };

/** @param owed how many owed promises to bring along at most, beside those of the ticket */
export async function openingFor(tabId: number, owed: number, at: At): Promise<Outcome<Opening>> {
  const [facts, packs] = await Promise.all([factsFor(tabId, owed), packsInUse()]);
  if (!facts.ok) return facts;
  return { ok: true, value: openingOf(facts.value, packs.ok ? packs.value : [], { ...at, now: Date.now() }) };
}

/** Under way for the next panel that asks; a worker that was stopped meanwhile has none, and is asked as ever. */
let begun:
  | { readonly tabId: number; readonly asked: string; readonly since: Since; readonly answer: Answer }
  | undefined;
type Answer = Promise<Outcome<Opening>>;
/** at: epoch milliseconds. */
type Since = { readonly announced: number; readonly at: number };

/** Milliseconds: what was worked out longer ago says "in 20 min" of what is no longer so. */
const stale = 5_000;
const asAsked = (owed: number, { timeZone, browserLang }: At): string => `${owed} ${timeZone} ${browserLang}`;

/** The agent has clicked, and a panel will ask for just this. */
export function beginOpening(tabId: number): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const at: At = { timeZone, browserLang: langFor(uiLanguage()) };
  const answer = openingFor(tabId, owedAtFirst, at);
  answer.catch(console.warn);
  const since = { announced: announcedSoFar(), at: Date.now() };
  begun = { tabId, asked: asAsked(owedAtFirst, at), since, answer };
}

/** What was begun, once: as long as nothing has changed since, and the tab is where it was. */
export async function begunOpening(owed: number, at: At): Promise<Outcome<BegunOpening | undefined>> {
  const now = begun;
  begun = undefined;
  if (now === undefined || now.asked !== asAsked(owed, at)) return none;
  const { tabId, since, answer } = now;
  const [opening, site] = await Promise.all([answer, siteOf(tabId)]);
  if (!opening.ok || since.announced !== announcedSoFar() || Date.now() - since.at > stale) return none;
  if (JSON.stringify(site) !== JSON.stringify(opening.value.facts.site)) return none;
  return { ok: true, value: { tabId, opening: opening.value } };
}

const none: Outcome<undefined> = { ok: true, value: undefined };
