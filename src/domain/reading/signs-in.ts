// The signs a message gives, by kind; praise that means the opposite is counted as mockery.
import type { Hit } from '../language/match-cues.ts';
import type { CustomerSign } from '../language/signs.ts';

/** Something that went wrong: beside praise in the same sentence it turns the praise around. */
const troubles: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'failed',
  'wrong',
  'late',
  'persists',
  'lack',
  'again',
  'unanswered',
  'overcharged',
  'locked-out',
  'waited',
  'waited-long',
  'rude',
  'wasted',
]);

export type SignHit = Hit<CustomerSign>;
export type Signs = ReadonlyMap<CustomerSign, readonly SignHit[]>;

/** `hits` in the order of the text. */
export function signsIn(hits: readonly SignHit[]): Signs {
  const signs = new Map<CustomerSign, SignHit[]>();
  for (const hit of turnedAround(hits)) {
    const found = signs.get(hit.sign);
    if (found) found.push(hit);
    else signs.set(hit.sign, [hit]);
  }
  return signs;
}

/**
 * "Great, another update that breaks everything": praise followed by trouble in one sentence, with no "but" between them, is
 * mockery. Not so where they thank or say that it is over: "Great service, my broken lamp was replaced the same day, thanks!"
 */
function turnedAround(hits: readonly SignHit[]): readonly SignHit[] {
  if (hits.some(({ sign }) => sign === 'solved' || sign === 'gratitude')) return hits;
  const turned: SignHit[] = [];
  let trouble: SignHit | undefined;
  let turn: SignHit | undefined;
  for (const hit of hits.toReversed()) {
    const isPraise = hit.sign === 'joy' || hit.sign === 'praise';
    const isFollowed = trouble !== undefined && trouble.sentence === hit.sentence && trouble.from >= hit.to;
    const isTurned = trouble !== undefined && turn !== undefined && turn.from <= trouble.from && turn.from >= hit.to;
    turned.push(isPraise && isFollowed && !isTurned ? { ...hit, sign: 'mock' } : hit);
    if (troubles.has(hit.sign)) trouble = hit;
    if (hit.sign === 'contrast') turn = hit;
  }
  return turned.toReversed();
}
