// Where the agent's click on "Insert" puts the text: at their caret, or after their words in the reply box.

import { draftOf } from '../adapters/draft-of.ts';
import { findBox } from '../adapters/read-page.ts';
import { couldBeReplyBox } from '../adapters/reply-box.ts';
import { insertText } from '../composer/insert-text.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';
import type { DeskReaders } from './desk-readers.ts';

export type Insertion = 'inserted' | 'refused' | 'no-composer';

/** Inserts one text after the other: two at once would each take the other for a change the editor made. */
export function inserter(
  window: Window,
  memory: CaretMemory,
  readerFor: DeskReaders,
): (text: string) => Promise<Insertion> {
  let last: Promise<unknown> = Promise.resolve();
  return (text) => {
    const insertion = last.then(() => insertHere(window, memory, readerFor, text));
    last = insertion.catch(() => undefined);
    return insertion;
  };
}

/** A box the agent had the caret in wins over every other: nobody knows better where they are writing. */
async function insertHere(
  { document, location }: Window,
  memory: CaretMemory,
  readerFor: DeskReaders,
  text: string,
): Promise<Insertion> {
  const caret = memory.last();
  const remembered = caret && couldBeReplyBox(caret.editable) ? caret : undefined;
  const editable = remembered?.editable ?? boxOn(document, location.href, readerFor);
  if (!editable) return 'no-composer';
  const isRemembered = remembered !== undefined;
  return insertText({ ...remembered, editable, isRemembered, ownWords: draftOf(editable) }, text);
}

function boxOn(document: Document, address: string, readerFor: DeskReaders): Element | undefined {
  const reader = readerFor(document, address);
  return reader && findBox(reader, { document, address });
}
