// The words for each kind of note.
import type { NoteKind } from '../../../domain/notes/note.ts';
import type { PlainKey } from '../../../ui/words.ts';

export const noteWords: Readonly<Record<NoteKind, PlainKey>> = {
  note: 'noteNote',
  decided: 'noteDecided',
  learned: 'noteLearned',
  thanked: 'noteThanked',
  'thanks-given': 'noteThanksGiven',
  win: 'noteWin',
  'may-decide': 'noteMayDecide',
};
