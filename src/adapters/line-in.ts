// One line of a page: a subject, a name, a number. Hidden text counts, since desks fold such lines away.
import { all, firstOf, isField, type Root, rawText } from './dom.ts';
import { oneLine } from './snapshot-of.ts';

/** The line of the first match of the first selector that has one; a field gives its value. */
export function lineIn(root: Root, ...selectors: readonly string[]): string | undefined {
  const found = firstOf(root, selectors);
  if (!found) return undefined;
  return oneLine(isField(found) ? found.value : rawText(found).slice(0, 8_000));
}

/** What each match says, at most a hundred: labels. */
export const linesIn = (root: Root, selector: string): readonly string[] =>
  all(root, selector, 100).map((found) => rawText(found).slice(0, 1_000));
