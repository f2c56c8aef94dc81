// What the parts of a page were found to say the last time. Reading the text of a long ticket is most of what reading it
// costs, and most of a ticket stays as it is: what has not changed is not read again.

import type { FoundMessage } from './snapshot-of.ts';

/** What is known of a page between two readings, by whoever watches it. */
export type Texts = {
  /** Whether nothing in an element, nor what decides how it looks, has changed since the last reading. */
  readonly isUnchanged: (element: Element) => boolean;
  /** Told of every element whose text was asked for. */
  readonly found: (element: Element) => void;
};

type Known = { readonly asked: string; readonly text: string };
/** By the element they were read from: the texts, and the messages that were read whole. */
type Memory = { readonly texts: WeakMap<Element, Known>; readonly messages: WeakMap<Element, FoundMessage> };
const nothing = (): Memory => ({ texts: new WeakMap(), messages: new WeakMap() });

let before = nothing();
let now: Memory | undefined;
let texts: Texts | undefined;

/** Does `reading` with what the one before it found. What it does not ask for is forgotten. */
export function remembering<T>(known: Texts | undefined, reading: () => T): T {
  if (!known) return reading();
  texts = known;
  now = nothing();
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
  const known = before.texts.get(element);
  const isKnown = known !== undefined && known.asked === asked && texts.isUnchanged(element);
  const text = isKnown ? known.text : read();
  // What says nothing may only not have appeared yet.
  if (text !== '') now.texts.set(element, isKnown ? known : { asked, text });
  return text;
}

/**
 * Messages, each read only when it may have changed.
 * @param read looks at the element of the message and at nothing else of the page
 */
export function rememberedMessages(
  elements: readonly Element[],
  read: (element: Element) => FoundMessage,
): readonly FoundMessage[] {
  return elements.map((element) => {
    if (!texts || !now) return read(element);
    texts.found(element);
    const known = before.messages.get(element);
    const message = known && texts.isUnchanged(element) ? known : read(element);
    if (isWhole(message)) now.messages.set(element, message);
    return message;
  });
}

/** What is missing may only not have appeared yet. */
const isWhole = ({ author, name, at, text }: FoundMessage) =>
  author !== 'unknown' && name !== undefined && at !== undefined && text !== '';
