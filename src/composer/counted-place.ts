// The agent's selection as counts of characters. While the agent is in the side panel a page may build the same text anew; the
// selection then stands wherever the old nodes were, and the counts still say where it was.
import { rangeAfterCount } from './after-words.ts';
import { bare, bareText, flatten } from './box-text.ts';
import type { CountedPlace } from './caret.ts';

export function countPlace(editable: Element, range: Range): CountedPlace {
  const { text, start, end } = flatten(editable, range);
  return { text: bare(text), start: bare(text.slice(0, start)).length, end: bare(text.slice(0, end)).length };
}

/**
 * @param now where the selection seems to be
 * @returns the same, unless the text is still the one of the counts and they say another place
 */
export function placeOf(editable: Element, counted: CountedPlace, now: Range | undefined): Range | undefined {
  if (bareText(editable) !== counted.text) return now;
  const { start, end } = now ? countPlace(editable, now) : {};
  if (start === counted.start && end === counted.end) return now;
  const range = rangeAfterCount(editable, counted.start);
  const { endContainer, endOffset } = rangeAfterCount(editable, counted.end);
  range.setEnd(endContainer, endOffset);
  return range;
}
