// The signs a message gives, by kind; praise that means the opposite is counted as mockery.
import type { Hit } from '../language/match-cues.ts';
import type { CustomerSign } from '../language/signs.ts';
import type { Word } from '../language/words.ts';

/** What nobody praises. */
export const troubles: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'failed',
  'wrong',
  'late',
  'unanswered',
  'locked-out',
  'overcharged',
  'rude',
  'wasted',
  'let-down',
]);
/** What turns praise around only in the same sentence. */
const complaints: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'persists',
  'lack',
  'again',
  'waited',
  'waited-long',
]);

export type SignHit = Hit<CustomerSign>;
export type Signs = ReadonlyMap<CustomerSign, readonly SignHit[]>;

/** `hits` in the order of the text, and its words. */
export function signsIn(hits: readonly SignHit[], words: readonly Word[]): Signs {
  const signs = new Map<CustomerSign, SignHit[]>();
  for (const hit of turnedAround(hits, words)) {
    const found = signs.get(hit.sign);
    if (found) found.push(hit);
    else signs.set(hit.sign, [hit]);
  }
  return signs;
}

/**
 * "Great, another update that breaks everything": praise followed by trouble in one sentence, with no "but" between them, is
 * mockery; so is a praise that is a sentence of its own before one of trouble: "Great. It broke again." Not so where they thank
 * or say that it is over: "Great service, my broken lamp was replaced the same day, thanks!"
 */
function turnedAround(hits: readonly SignHit[], words: readonly Word[]): readonly SignHit[] {
  if (hits.some(({ sign }) => sign === 'solved' || sign === 'gratitude')) return hits;
  const turned: SignHit[] = [];
  let trouble: SignHit | undefined;
  let complaint: SignHit | undefined;
  let turn: SignHit | undefined;
  for (const hit of hits.toReversed()) {
    const isPraise = hit.sign === 'joy' || hit.sign === 'praise';
    const isWhole = isPraise && isAlone(hit, words);
    const against = isWhole ? trouble : complaint;
    const isFollowed =
      against !== undefined && against.from >= hit.to && against.sentence - hit.sentence <= (isWhole ? 1 : 0);
    const isTurned = turn !== undefined && turn.from >= hit.to && turn.from <= (against?.from ?? 0);
    turned.push(isPraise && isFollowed && !isTurned ? { ...hit, sign: 'mock' } : hit);
    if (troubles.has(hit.sign)) trouble = hit;
    if (troubles.has(hit.sign) || complaints.has(hit.sign)) complaint = hit;
    if (hit.sign === 'contrast') turn = hit;
  }
  return turned.toReversed();
}

/** Whether the words found are all of their sentence. */
const isAlone = ({ from, to, sentence }: SignHit, words: readonly Word[]): boolean =>
  words[from - 1]?.sentence !== sentence && words[to]?.sentence !== sentence;
