// Where the changed text of a note is kept until it is saved.
import type { Note } from '../../../domain/notes/note.ts';

const prefix = 'note-edit:';

export const editField = ({ id }: Pick<Note, 'id'>): string => `${prefix}${id}`;

/** The note whose changed text lies in this field. */
export const noteOfField = (field: string): string | undefined =>
  field.startsWith(prefix) ? field.slice(prefix.length) : undefined;
