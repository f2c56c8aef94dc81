// A text cut into words and sentences, with the place of each in the text as it was given. Pure and linear.
import { lately } from './lately.ts';

/** One word, number, emoji or emoticon. `end` is exclusive; offsets are UTF-16 code units. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Lower case, no diacritics: what is compared. */
  readonly folded: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** A comma, dash, bracket or colon stands before it. */
  readonly afterBreak: boolean;
};

/** A sentence from its first character to its closing mark. */
type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly exclaims: boolean;
};

export type CutText = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
};

const numbers = String.raw`\p{N}+(?:[.,:]\p{N}+)+`;
const mail = String.raw`[eE]-mail\p{L}*`;
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*`;
const emoji = String.raw`\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*`;
const emoticon = String.raw`(?<!\S)(?:>?[:;=]['-]?[()DPp/\\|]|<3|[xX]D)(?![\p{L}\p{N}])`;
const wordPattern = new RegExp(`${numbers}|${mail}|${emoticon}|${letters}|${emoji}`, 'gu');

const plain = /^[a-z0-9]*$/;
const isStretched = /([a-z])\1\1/;
const stretched = /([a-z])\1{2,}/g;
const marks = /\p{M}+/gu;
const special = /[łøđßæœ]/g;
const specials: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
/** Without its apostrophe each of these would become another word: I'll, we'd, we're. */
const keepsApostrophe = /'(?:ll|d)$|^we're$/;

/**
 * The form in which words are compared: lower case, no diacritics, `don’t` as `dont`, `sooo` as `so`, an emoticon as
 * its emoji. Polish ł and both Romanian s and t (cedilla or comma) fold alike.
 */
export function fold(word: string): string {
  const folded = word.toLowerCase();
  if (plain.test(folded)) return unstretched(folded);
  const known = foldedBefore.get(folded);
  return known ?? foldedBefore.keep(folded, foldMarked(folded));
}

/** Words with diacritics come again and again, and folding them takes longest. */
const foldedBefore = lately<string>(2_000, 32);

/** Of a word in lower case that is not plain letters and digits. */
function foldMarked(word: string): string {
  if (/^[>:;=<]/.test(word) && /[()\\/|3dp]$/.test(word) && word.length <= 4) return emoticonFace(word);
  let folded = word
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => specials[letter] ?? letter);
  if (plain.test(folded)) return unstretched(folded);
  folded = folded
    .replace(/[’ʼ]/g, "'")
    .replace(/-/g, '')
    .replace(/\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]/gu, '');
  if (!keepsApostrophe.test(folded)) folded = folded.replaceAll("'", '');
  return unstretched(folded);
}

/** `sooo` as `so`; a word of one letter only (www, bbb) stays. */
function unstretched(word: string): string {
  if (word.length < 4 || !isStretched.test(word)) return word;
  const short = word.replace(stretched, '$1');
  return short.length > 1 ? short : word;
}

function emoticonFace(sign: string): string {
  if (sign === '<3') return '❤';
  if (sign.includes('(')) return sign.startsWith('>') ? '😠' : '☹';
  return /[/\\|]/.test(sign) ? '😕' : '☺';
}

/** Short forms whose full stop ends no sentence, in all our languages. */
const shortForms = new Set(
  (
    'mr mrs ms dr prof st no nr art str ul tel godz ok tzn tzw np tj dl dna bl sc ap et etc vs eg ie inc ltd approx ' +
    'pkt ust poz woj min max jan feb mar apr aug sept oct nov dec dvs dv aprox'
  ).split(' '),
);

const startsBig = /^[\p{Lu}\p{N}]/u;
const breaks = /[,;:()[\]{}–—"„”“«»/|]|\s-|-\s/;

/** Whether the stretch between two words ends a sentence. */
function endsSentence(gap: string, before: Word | undefined, next: string): boolean {
  if (gap === ' ' || gap === '-' || before === undefined) return false;
  if (/[!?;]/.test(gap)) return true;
  if (/\n\s*\n/.test(gap)) return true;
  if (gap.includes('\n') && (startsBig.test(next) || /[-*•:,.]/.test(gap))) return true;
  if (gap.includes('…') || gap.includes('..')) return startsBig.test(next);
  if (!gap.includes('.')) return false;
  const short = shortForms.has(before.folded) || before.folded.length === 1;
  if (gap === '.') return startsBig.test(next) && !short && before.folded.length > 2 && /[a-z]$/.test(before.folded);
  return short ? /^(?:[am]|dvs?)$/.test(before.folded) && startsBig.test(next) : true;
}

const closing = /^[\s]*[.!?…;)\]"”»']+/;

let latest: CutText | undefined;
const cutBefore = lately<CutText>(12, 16_000);

/**
 * Words and sentences of a text. Nothing is dropped but white space and punctuation. Answers are kept for a while: a message
 * is told its language by its words, read, quoted from, and compared with the reply at each key.
 */
export function cutText(text: string): CutText {
  if (latest?.text !== text) latest = cutBefore.get(text) ?? cutBefore.keep(text, cut(text));
  return latest;
}

function cut(text: string): CutText {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let first: Word | undefined;
  let last: Word | undefined;
  const close = (tail: string) => {
    if (first === undefined || last === undefined) return;
    const mark = closing.exec(tail)?.[0] ?? '';
    sentences.push({
      start: first.start,
      end: last.end + mark.length,
      asks: mark.includes('?'),
      exclaims: mark.includes('!'),
    });
    first = undefined;
  };
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(last?.end ?? 0, match.index);
    if (endsSentence(gap, last, match[0])) close(gap);
    const end = match.index + match[0].length;
    const afterBreak = gap !== ' ' && breaks.test(gap);
    const word: Word = { start: match.index, end, folded: fold(match[0]), sentence: sentences.length, afterBreak };
    words.push(word);
    first ??= word;
    last = word;
  }
  close(text.slice(last?.end ?? 0));
  return { text, words, sentences };
}
