// What the parts of a page were found to say the last time. Reading the text of a long ticket is most of what reading it
// costs, and most of a ticket stays as it is: what has not changed is not read again.

/** What is known of a page between two readings, by whoever watches it. */
export type Texts = {
  /** Whether nothing in an element, nor what decides how it looks, has changed since the last reading. */
  readonly isUnchanged: (element: Element) => boolean;
  /** Told of every element whose text was asked for. */
  readonly found: (element: Element) => void;
};

type Known = { readonly asked: string; readonly text: string };

let before = new WeakMap<Element, Known>();
let now: WeakMap<Element, Known> | undefined;
let texts: Texts | undefined;

/** Does `reading` with what the one before it found. What it does not ask for is forgotten. */
export function remembering<T>(known: Texts | undefined, reading: () => T): T {
  if (!known) return reading();
  texts = known;
  now = new WeakMap();
  try {
    return reading();
  } finally {
    before = now;
    texts = undefined;
    now = undefined;
  }
}

/**
 * The text of an element, read only when it may have changed.
 * @param asked how it is read: another way of reading may find another text
 */
export function remembered(element: Element, asked: string, read: () => string): string {
  if (!texts || !now) return read();
  texts.found(element);
  const known = before.get(element);
  const isKnown = known !== undefined && known.asked === asked && texts.isUnchanged(element);
  const text = isKnown ? known.text : read();
  // What says nothing may only not have appeared yet.
  if (text !== '') now.set(element, isKnown ? known : { asked, text });
  return text;
}
