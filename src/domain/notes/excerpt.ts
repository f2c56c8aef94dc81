// What of a long note is shown before it is opened: its beginning, or the lines around what a search found.
import { composed } from './fold.ts';

/** `at`: where it begins in the composed text. `isWhole`: nothing was left out. */
export type Excerpt = { readonly text: string; readonly at: number; readonly isWhole: boolean };

const mostCharacters = 480;
const mostLines = 7;
/** Shown of what stands before a find. */
const lead = 80;

/** @param find where the first find stands in the composed text */
export function excerptOf(text: string, find = 0): Excerpt {
  const whole = composed(text);
  const fits = (from: number) => endAfter(whole, from) >= whole.length;
  if (fits(0)) return { text: whole, at: 0, isWhole: true };
  const at = find < endAfter(whole, 0) ? 0 : startBefore(whole, find);
  return { text: whole.slice(at, endAfter(whole, at)), at, isWhole: false };
}

/** The end of a line or word, so that no more than the most is shown. */
function endAfter(text: string, from: number): number {
  let end = from;
  for (let line = 0; line < mostLines && end < text.length; line += 1) {
    const next = text.indexOf('\n', end);
    end = next === -1 ? text.length : next + 1;
  }
  if (end - from <= mostCharacters) return end;
  const space = text.lastIndexOf(' ', from + mostCharacters);
  return space > from ? space : from + mostCharacters;
}

/** The start of the line the find is in, or of a word a little before it. */
function startBefore(text: string, find: number): number {
  const line = text.lastIndexOf('\n', find) + 1;
  if (find - line <= lead) return line;
  const space = text.indexOf(' ', find - lead);
  return space === -1 || space >= find ? find : space + 1;
}
