// Praise that means the opposite: "Great, another update that breaks everything." Words alone would call it joy, and there is
// too little of it to learn from, so it is a rule.
import type { CustomerSign } from '../language/signs.ts';
import type { SignHit } from './signs-in.ts';

/** What nobody praises. */
const troubles: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'failed',
  'late',
  'unanswered',
  'locked-out',
  'overcharged',
  'rude',
  'wasted',
]);
const sincere: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['joy', 'gratitude']);

/** Mock praise beside trouble in one sentence or with a denial in it ("thanks for nothing"), and nowhere thanks that are meant. */
export function isMockery(hits: readonly SignHit[]): boolean {
  if (hits.some(({ sign }) => sincere.has(sign)) || hits.some((hit) => isMended(hit, hits))) return false;
  const mocks = hits.filter(({ sign }) => sign === 'mock');
  return mocks.some((mock) =>
    hits.some(
      (hit) =>
        (troubles.has(hit.sign) && hit.sentence === mock.sentence) || (hit.sign === 'lack' && overlap(hit, mock)),
    ),
  );
}

/** "Solved" within a denial is none. */
const isMended = ({ sign, from, to }: SignHit, hits: readonly SignHit[]): boolean =>
  sign === 'solved' && !hits.some((other) => other.sign === 'lack' && overlap(other, { from, to }));

type Span = Pick<SignHit, 'from' | 'to'>;
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
