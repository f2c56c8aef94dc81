// What is changed in a note, kept while it is: as it was saved where nothing was changed.
import { useState } from 'preact/hooks';
import { type Note, noteKinds } from '../../../domain/notes/note.ts';
import { useOwnText } from '../use-own-text.ts';
import { editedTicket, editField, ticketOf } from './edit-fields.ts';

export function useNoteEdit(note: Note) {
  const words = useOwnText(editField(note.id, 'text'));
  const kinds = useOwnText(editField(note.id, 'kind'));
  const tickets = useOwnText(editField(note.id, 'ticket'));
  // An emptied field is kept as no text at all: while it has the focus it stays empty.
  const [isTouched, touch] = useState(false);
  const text = words.text === '' && !isTouched ? note.text : words.text;
  const kind = noteKinds.find((each) => each === kinds.text) ?? note.kind;
  const ticket = ticketOf(tickets.text, note.ticket);
  return {
    text,
    kind,
    ticket,
    isChanged: text !== note.text || kind !== note.kind || ticket?.key !== note.ticket?.key,
    type: (next: string) => {
      touch(true);
      words.set(next);
    },
    pick: (next: Note['kind']) => kinds.set(next),
    link: (next: Note['ticket']) => tickets.set(editedTicket(next)),
    onBlur: words.field.onBlur,
    /** Once it is saved, or not wanted. */
    forget: () => {
      for (const part of [words, kinds, tickets]) part.forget();
    },
  };
}
