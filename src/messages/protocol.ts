// What our own pages may ask of the background, and what it announces to them. The page's side is page-protocol.ts;
// nothing else crosses a context border.
import * as z from 'zod/mini';
import { Command } from '../domain/command.ts';
import type { Facts } from '../domain/facts.ts';
import { storedKinds } from '../domain/knowledge/kinds.ts';
import type { KnownCounts, KnownPiece } from '../domain/knowledge/known.ts';
import { Lang } from '../domain/language/lang.ts';
import type { BegunOpening, Opening } from '../domain/opening.ts';
import type { ReadArrival } from '../domain/packs/arrival/arrival.ts';
import type { DraftRow } from '../domain/packs/edit/draft-row.ts';
import type { Pack } from '../domain/packs/format/pack.ts';
import { maxFileLength } from '../domain/packs/format/pack-size.ts';
import { ArrivalWay } from '../domain/packs/shelf/kept-pack.ts';
import type { Shelf } from '../domain/packs/shelf/shelf.ts';
import type { Outcome } from '../domain/problem.ts';
import type { CarePromise } from '../domain/promises/promise.ts';
import type { Settlement } from '../domain/promises/settlement.ts';
import type { Handled } from '../domain/wellbeing/handled.ts';

/** Our own pages (panel, studio) ask and command. */
export const FromPanel = z.discriminatedUnion('type', [
  /** `owed`: so many of the promises owed first, beside those of the ticket. */
  z.object({ type: z.literal('facts'), tabId: z.int(), owed: z.int().check(z.gte(1), z.lte(100_000)) }),
  /** The same, and what there is to see of it: for a panel whose own engine is still coming. `timeZone`: IANA name. */
  z.object({
    type: z.literal('opening'),
    tabId: z.int(),
    owed: z.int().check(z.gte(1), z.lte(100_000)),
    timeZone: z.string().check(z.maxLength(100)),
    browserLang: Lang,
  }),
  /** The same, of the tab whose toolbar button was clicked: asked before the panel knows which tab it stands beside. */
  z.object({
    type: z.literal('begun-opening'),
    owed: z.int().check(z.gte(1), z.lte(100_000)),
    timeZone: z.string().check(z.maxLength(100)),
    browserLang: Lang,
  }),
  z.object({ type: z.literal('owed') }),
  /** `since`: epoch milliseconds. */
  z.object({ type: z.literal('settled'), since: z.number() }),
  z.object({ type: z.literal('packs') }),
  z.object({ type: z.literal('shelf') }),
  /** What would come in, and what is to be said about it: nothing is kept. */
  z.object({ type: z.literal('arrival'), file: z.string().check(z.maxLength(maxFileLength)), way: ArrivalWay }),
  /** The very text of a pack on this machine, built-in ones too. */
  z.object({ type: z.literal('pack-text'), id: z.string() }),
  z.object({ type: z.literal('pack-drafts') }),
  z.object({ type: z.literal('handled') }),
  /** How many records of each kind the background keeps. */
  z.object({ type: z.literal('known') }),
  /** Records of a kind as they lie there, `most` at most, after the first `from`. */
  z.object({
    type: z.literal('known-records'),
    kind: z.enum(storedKinds),
    from: z.int().check(z.gte(0)),
    most: z.int().check(z.gte(1), z.lte(500)),
  }),
  z.object({ type: z.literal('command'), command: Command }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** What each question of a panel is answered with. */
export type Answers = {
  facts: Outcome<Facts>;
  opening: Outcome<Opening>;
  /** Nothing where no such click was, or something has changed since. */
  'begun-opening': Outcome<BegunOpening | undefined>;
  /** Every promise that is owed, earliest due first. */
  owed: Outcome<readonly CarePromise[]>;
  /** What became of each promise settled since. */
  settled: Outcome<readonly Settlement[]>;
  packs: Outcome<readonly Pack[]>;
  shelf: Outcome<Shelf>;
  arrival: Outcome<ReadArrival>;
  /** A pack file: signed, where the pack is. */
  'pack-text': Outcome<string>;
  'pack-drafts': Outcome<readonly DraftRow[]>;
  /** What was handled and is not in the agent's own room yet, oldest first. */
  handled: Outcome<readonly Handled[]>;
  known: Outcome<KnownCounts>;
  'known-records': Outcome<KnownPiece>;
  command: Outcome;
};

/** What changed, announced to every open panel; each reads again what it shows. */
export type Topic =
  | 'page'
  | 'promises'
  | 'progress'
  | 'handled'
  | 'texts'
  | 'settings'
  | 'corrections'
  | 'packs'
  /** Packs being written. */
  | 'pack-drafts'
  /** Words wait for the capture field: noted.ts. */
  | 'noted'
  | 'problems';
