// A word as numbers that corrections know it by: as it stands, and by its beginning, since Polish and Romanian bend its end.
import type { Lang } from '../../language/lang.ts';
import type { Word } from '../../language/words.ts';
import { codeOf } from '../learnt/code.ts';

/** Letters; in two words of a language that begin alike, mostly the same word is meant. */
const beginning = 5;
const digits = /^\p{N}/u;

/** None for a number. The same word in two languages has different codes: it may mislead in one alone. */
export const codesOf = ({ folded }: Word, lang: Lang): readonly number[] =>
  digits.test(folded) ? [] : [codeOf(`${lang} word`, folded), codeOf(`${lang} stem`, folded, 0, beginning)];
