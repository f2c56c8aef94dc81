// The words for each kind of note.
import type { NoteKind } from '../domain/notes/note.ts';
import type { PlainKey } from './words.ts';

export const noteWords: Readonly<Record<NoteKind, { readonly name: PlainKey; readonly hint: PlainKey }>> = {
  'may-decide': { name: 'noteMayDecide', hint: 'noteHint_mayDecide' },
  decided: { name: 'noteDecided', hint: 'noteHint_decided' },
  learned: { name: 'noteLearned', hint: 'noteHint_learned' },
  thanked: { name: 'noteThanked', hint: 'noteHint_thanked' },
};
