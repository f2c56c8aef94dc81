// Whether a text can be filled on an occasion, without filling it: of thousands that fit, a few are offered.
import { type Lang, langs } from '../../language/lang.ts';
import { visibleLine } from '../format/hidden-characters.ts';
import { type Placeholder, placeholders, readText } from '../format/text-grammar.ts';
import type { Texts } from '../format/texts.ts';
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
const unknown = -1;
const sign = /[[\]{}]/;

/** Of many texts, what each needs in a language, as bits of `filledBits`; each is read once, and only when it is asked for. */
export function neededBits(texts: readonly Texts[]): (place: number, lang: Lang) => number {
  const known = new Int16Array(texts.length * langs.length).fill(unknown);
  return (place, lang) => {
    const key = place * langs.length + langs.indexOf(lang);
    const bits = known[key] ?? unknown;
    if (bits !== unknown) return bits;
    const text = texts[place]?.[lang] ?? '';
    const names = sign.test(text) ? mustHave(text) : [];
    const read = names === undefined ? never : [...names].reduce((all, name) => all | bitOf(name), 0);
    known[key] = read;
    return read;
  };
}

/** The placeholders these values can fill (fill-text.ts). */
export const filledBits = (values: Values): number =>
  placeholders.reduce((bits, name) => {
    const text = visibleLine(values[name] ?? '');
    return text === '' || text.length > maxValue ? bits : bits | bitOf(name);
  }, 0);
