// One line of a page: a subject, a name, a number. Hidden text counts, since desks fold such lines away.
import { firstOf, isField, type Root, rawText } from './dom.ts';
import { oneLine } from './snapshot-of.ts';

/** The line of the first match of the first selector that has one; a field gives its value. */
export function lineIn(root: Root, ...selectors: readonly string[]): string | undefined {
  const found = firstOf(root, selectors);
  if (!found) return undefined;
  return oneLine(isField(found) ? found.value : rawText(found).slice(0, 8_000));
}
