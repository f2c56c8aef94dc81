// Where what was changed in a note is kept until it is saved: its words, its kind and its ticket, each by itself.
import type { NoteTicket } from '../../../domain/notes/note.ts';
import { ticketIn } from './capture-fields.ts';

type EditedPart = 'text' | 'kind' | 'ticket';

const prefixes: Readonly<Record<EditedPart, string>> = {
  text: 'note-edit:',
  kind: 'note-edit-kind:',
  ticket: 'note-edit-ticket:',
};

export const editField = (id: string, part: EditedPart): string => prefixes[part] + id;

export const editFields = (id: string): readonly string[] => Object.values(prefixes).map((prefix) => prefix + id);

/** The note of which something changed lies in this field. */
export function noteOfField(field: string): string | undefined {
  const prefix = Object.values(prefixes).find((each) => field.startsWith(each));
  return prefix && field.slice(prefix.length);
}

/** An empty field is one in which nothing was changed: a link that was taken away is a word of its own. */
const unlinked = 'none';

export const editedTicket = (ticket: NoteTicket | undefined): string => (ticket ? JSON.stringify(ticket) : unlinked);

/** @param saved the ticket of the note as it is saved */
export function ticketOf(edited: string, saved: NoteTicket | undefined): NoteTicket | undefined {
  return edited === unlinked ? undefined : (ticketIn(edited) ?? saved);
}
