// Two ways to search the same notes: ours, a library's scan in slices, and an index by another library, for comparison. It folds
// as we do, so that both find what is typed without its marks.
import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/notes/fold.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import { addRead, noteIndex } from '../../src/domain/notes/search/note-index.ts';
import { type NoteSearch, noteSearch } from '../../src/domain/notes/search/note-search.ts';

/** @returns how many notes are found; `first` is called once a screenful is there, or all */
type Search = (words: string, first: () => void) => number;
type Engine = (notes: readonly Note[]) => Search;

/** Rows a list shows at once. */
const screenful = 30;

const index: Engine = (notes) => {
  const search = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    processTerm: fold,
  });
  search.addAll(notes.map(({ text }, id) => ({ id, text })));
  return (words) => search.search(words, { prefix: true, combineWith: 'AND' }).length;
};

const ours: Engine = (notes) => {
  const all = noteIndex();
  addRead(all, notes);
  let last: NoteSearch | undefined;
  return (words, first) => {
    const search = noteSearch(all, { words }, last);
    last = search;
    let isTold = false;
    for (let isMore = true; isMore; ) {
      isMore = search.step();
      if (isTold || search.others.length < screenful) continue;
      isTold = true;
      first();
    }
    return search.pinned.length + search.others.length;
  };
};

export const engines = { 'uFuzzy, in slices': ours, 'MiniSearch, an index': index } as const;
export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as readonly EngineName[]; // Object.keys says `string`.
