// Praise that means the opposite ("Great, another update that breaks everything.") or is denied ("not at all happy"). Words
// alone would call it joy, and there is too little of it to learn from, so these are rules.
import type { CustomerSign } from '../language/signs.ts';
import { type SignHit, troubles } from './signs-in.ts';

const denials: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['let-down', 'upset']);
const sincere: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['joy', 'gratitude']);

/**
 * Mock praise with trouble in its sentence or the next ("Well done. Charged twice.") or a denial in it ("thanks for nothing"), and
 * nowhere thanks that are meant.
 */
export function isMockery(hits: readonly SignHit[]): boolean {
  if (hits.some(({ sign }) => sincere.has(sign)) || hits.some((hit) => isMended(hit, hits))) return false;
  const mocks = hits.filter(({ sign }) => sign === 'mock');
  return mocks.some((mock) =>
    hits.some((hit) => (troubles.has(hit.sign) && isBeside(hit, mock)) || (hit.sign === 'lack' && overlap(hit, mock))),
  );
}

/** Contentment put into words and denied, and nowhere joy or thanks that are meant: "I am not at all happy with this." */
export const isDenied = (hits: readonly SignHit[]): boolean =>
  !hits.some(({ sign }) => sincere.has(sign)) &&
  hits.some((hit) => denials.has(hit.sign) && hits.some((lack) => lack.sign === 'lack' && overlap(lack, hit)));

const isBeside = (trouble: SignHit, mock: SignHit): boolean =>
  trouble.sentence === mock.sentence || trouble.sentence === mock.sentence + 1;

/** "Solved" within a denial or a trouble is none: "it arrived broken". */
const isMended = ({ sign, from, to }: SignHit, hits: readonly SignHit[]): boolean =>
  sign === 'solved' &&
  !hits.some((other) => (other.sign === 'lack' || troubles.has(other.sign)) && overlap(other, { from, to }));

type Span = Pick<SignHit, 'from' | 'to'>;
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
