// A whole text in the form in which words are compared (language/words.ts), quickly: what thousands of texts are looked through
// with before any of them is cut into words. It may keep more of a text than its words do, never less.
import { onceFor } from '../choose/once-for.ts';
import type { Pack } from '../format/pack.ts';
import { type RawText, rawTexts } from './sent-texts.ts';

const marks = /\p{M}+|['’ʼ-]/gu;
const special = /[łøđßæœ]/g;
const specials: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
const stretched = /([a-z])\1{2,}/g;

/** Lower case, no diacritics, no apostrophes or hyphens, no letter three times in a row. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => specials[letter] ?? letter)
    .replace(stretched, '$1');

export type FoldedText = RawText & { readonly folded: string };

/** What a pack gives to send, read once: a draft is checked again and again beside it. */
export const foldedTextsOf = onceFor((pack: Pack): readonly FoldedText[] =>
  [...rawTexts(pack)].map((raw) => ({ ...raw, folded: foldText(raw.text) })),
);
