// What the capture field keeps until it is saved: its words, and what was chosen for them.
import { type NoteKind, NoteTicket, noteKinds } from '../../../domain/notes/note.ts';

/** Names of texts not saved yet (own-texts.ts). */
export const captureField = 'note';
export const captureKindField = 'note-kind';
export const captureTicketField = 'note-ticket';
/** Of the element, to bring the focus to it. */
export const captureId = 'capture';

/** Words that come from elsewhere follow those that stand there. */
export const after = (before: string, words: string): string =>
  before.trim() === '' ? words : `${before.trimEnd()}\n\n${words}`;

export const kindIn = (text: string): NoteKind => noteKinds.find((kind) => kind === text) ?? 'note';

export function ticketIn(text: string): NoteTicket | undefined {
  if (text === '') return undefined;
  try {
    const read = NoteTicket.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
