// Whether a text can be filled on an occasion, without filling it: of thousands that fit, a few are offered.
import { visibleLine } from '../format/hidden-characters.ts';
import { type Placeholder, placeholders, readText } from '../format/text-grammar.ts';
import { maxValue, type Values } from './fill-text.ts';

/** The placeholders a text cannot do without: those outside brackets. Undefined where the grammar is broken. */
export function mustHave(text: string): ReadonlySet<Placeholder> | undefined {
  const read = readText(text);
  if ('fault' in read) return undefined;
  const pieces = read.parts.flatMap((part) => (part.optional ? [] : part.pieces));
  return new Set(pieces.flatMap((piece) => (piece.kind === 'place' ? [piece.name] : [])));
}

/** One bit a placeholder. */
const bitOf = (name: Placeholder): number => 1 << placeholders.indexOf(name);
/** Nothing fills it. */
const never = 1 << placeholders.length;
const sign = /[[\]{}]/;

/** What a text needs, as bits of `filledBits`. */
export function neededBits(text: string): number {
  if (!sign.test(text)) return 0;
  const names = mustHave(text);
  if (names === undefined) return never;
  let bits = 0;
  for (const name of names) bits |= bitOf(name);
  return bits;
}

/** The placeholders these values can fill (fill-text.ts). */
export const filledBits = (values: Values): number =>
  placeholders.reduce((bits, name) => {
    const text = visibleLine(values[name] ?? '');
    return text === '' || text.length > maxValue ? bits : bits | bitOf(name);
  }, 0);
