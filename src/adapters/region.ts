// From the text of a message to the part of the page that is this message and no other: its header is in there too.
import { contains, isMatch, parentElementOf } from './dom.ts';

/** Without elements that are inside an earlier one. Expects document order. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !contains(last, element)) kept.push(element);
  }
  return kept;
}

/**
 * The widest ancestor matching `units` that holds none of the other texts; the text itself when there is none.
 * `texts` must not contain each other.
 */
export function regionOf(text: Element, texts: readonly Element[], units: string): Element {
  let widest = text;
  for (let up = parentElementOf(text); up && isAlone(text, texts, up); up = parentElementOf(up)) {
    if (isMatch(up, units)) widest = up;
  }
  return widest;
}

/** Texts stand in document order, so only the neighbours can be in the same ancestor first. */
function isAlone(text: Element, texts: readonly Element[], ancestor: Element): boolean {
  const at = texts.indexOf(text);
  return [texts[at - 1], texts[at + 1]].every((other) => !other || !contains(ancestor, other));
}
