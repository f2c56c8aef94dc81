// How loud a message is written: capitals and marks, which are the same in every language.
import type { CutText } from '../language/words.ts';

/** Acronyms are short; a shouted word alone is emphasis, a row of them is shouting. */
const shortestShout = 2;
const acronym = 5;

const isShouted = (written: string): boolean =>
  written.length >= shortestShout &&
  written === written.toUpperCase() &&
  written !== written.toLowerCase() &&
  !/\d/.test(written);

/** 0 for plain writing, about 1 for "!!!" or one emphasised word too many, 2 and more for a message in capitals. */
export function heatOfWriting({ text, words }: CutText): number {
  let shouted = 0;
  let row = 0;
  let longestRow = 0;
  let long = 0;
  for (const { start, end } of words) {
    const is = isShouted(text.slice(start, end));
    row = is ? row + 1 : 0;
    longestRow = Math.max(longestRow, row);
    if (is) shouted += 1;
    if (is && end - start >= acronym) long += 1;
  }
  const isAllShouted = words.length >= 3 && shouted > words.length * 0.6;
  const capitals = isAllShouted ? 2 : longestRow >= 3 || long >= 2 ? 1.2 : long === 1 || longestRow === 2 ? 0.4 : 0;
  return capitals + heatOfMarks(text);
}

/** "!!!", "???" and "?!" shout; a single "!" only raises the voice. */
function heatOfMarks(text: string): number {
  let runs = 0;
  let single = 0;
  for (const [marks] of text.matchAll(/[!?]+/g)) {
    if (marks.length >= 3 || /!\?|\?!/.test(marks)) runs += 1;
    else if (marks.length === 2) single += 2;
    else if (marks === '!') single += 1;
  }
  return Math.min(1.5, runs) + Math.min(0.8, single * 0.3);
}
