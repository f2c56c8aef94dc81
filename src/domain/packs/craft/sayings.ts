// Texts as they are compared: by the pairs of neighbouring words they hold, as numbers.
import { type Lang, langs } from '../../language/lang.ts';
import { onceFor } from '../choose/once-for.ts';
import { textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import type { Texts } from '../format/texts.ts';
import { foldText } from './folded-text.ts';
import { type PlacedThing, thingsOf } from './subject.ts';

export type Saying = {
  readonly of: PlacedThing;
  readonly lang: Lang;
  /** Of all its words: two sayings of one number say the same. */
  readonly whole: number;
  /** Each pair once. Texts of another kind or language have other numbers for the same words. */
  readonly pairs: Uint32Array;
};

/** What each thing of a pack says, in each language; read once, since a draft is checked again and again beside other packs. */
export const sayingsOf = onceFor((pack: Pack): readonly Saying[] => thingsOf(pack).flatMap((of) => eachLang(of)));

const eachLang = (of: PlacedThing): readonly Saying[] => {
  const texts = mainText(of.thing);
  return langs.flatMap((lang) => {
    const text = texts[lang];
    return text === undefined ? [] : [{ of, lang, ...numbersOf(text, `${of.list} ${lang}`) }];
  });
};

const word = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;

function numbersOf(text: string, kind: string): Pick<Saying, 'whole' | 'pairs'> {
  // Whatever a placeholder is called, it stands for somebody's word.
  const words = foldText(text.replace(/\{[a-z]*\}/g, 'X0X')).match(word) ?? [];
  const seed = hash(kind, offset);
  const pairs = new Set<number>();
  let whole = seed;
  let before: string | undefined;
  for (const one of words) {
    whole = hash(one, whole);
    if (before !== undefined) pairs.add(hash(one, hash(before, seed)));
    before = one;
  }
  return { whole, pairs: Uint32Array.from(pairs) };
}

/** FNV-1a, on from another hash. Of a million pairs one in four thousand shares its number, which no share notices. */
const offset = 0x811c9dc5;
function hash(text: string, from: number): number {
  let number = from ^ 0x20;
  for (let i = 0; i < text.length; i += 1) number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  return number >>> 0;
}

/** What a thing says, of all its texts. */
function mainText(thing: PlacedThing['thing']): Texts {
  if ('message' in thing) return thing.message;
  if ('text' in thing) return thing.text;
  if ('decision' in thing) return thing.decision;
  if ('instead' in thing) return thing.instead;
  return stepsOf(thing.steps);
}

/** A list is what its steps say, together. */
const stepsOf = (steps: readonly { readonly text: Texts }[]): Texts =>
  Object.fromEntries(
    langs
      .filter((lang) => steps.some(({ text }) => text[lang] !== undefined))
      .map((lang) => [lang, steps.map(({ text }) => textIn(text, lang) ?? '').join('. ')]),
  );
