// The agent's own notes that the words find, while their room is open: pinned ones first, then the newest.
import { excerptOf } from '../../domain/notes/excerpt.ts';
import type { Note } from '../../domain/notes/note.ts';
import { matchesIn } from '../../domain/notes/search/query.ts';
import { noteWords } from '../own/notes/note-words.ts';
import { useFound } from '../own/notes/use-found.ts';
import { usePanel } from '../panel-context.ts';
import type { BarEntry } from './bar-entry.ts';
import { reachNote } from './reach.ts';

/** One letter is in every note. */
const fewestLetters = 2;
const mostLines = 4;

export function useNoteLines(sought: string): readonly BarEntry[] {
  const { words, times, actions } = usePanel();
  const isEnough = sought.trim().length >= fewestLetters;
  const { found } = useFound({ words: isEnough ? sought : '' });
  if (!isEnough || found === undefined) return [];
  const line = (note: Note): BarEntry => ({
    id: note.id,
    group: 'note',
    names: [],
    shown: () => ({
      title: aroundFind(note.text, found.terms),
      about: `${words.say(noteWords[note.kind])} · ${times.brief(note.changedAt)}`,
    }),
    run: () => {
      actions.goNote(note.id, sought);
      reachNote(note.id);
    },
  });
  return [...found.pinned, ...found.others].slice(0, mostLines).map(line);
}

function aroundFind(text: string, terms: readonly string[]): string {
  const [first] = matchesIn(text, terms);
  return excerptOf(text, first?.[0]).text;
}
