// Three ways to search the same notes: a scan by a library, an index by a library, and ours. Each folds as we do, so that all
// find what is typed without its marks.
import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/notes/fold.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import { addOlder, noteIndex } from '../../src/domain/notes/search/note-index.ts';
import { noteSearch } from '../../src/domain/notes/search/note-search.ts';
import { termsOf } from '../../src/domain/notes/search/query.ts';

/** @returns how many notes are found; `first` is called once a screenful is there, or all */
type Search = (words: string, first: () => void) => number;
type Engine = (notes: readonly Note[]) => Search;

/** Rows a list shows at once. */
const screenful = 30;

const scan: Engine = (notes) => {
  const texts = notes.map(({ text }) => fold(text));
  const fuzzy = new uFuzzy();
  let before: { readonly words: string; readonly found: number[] } | undefined;
  return (words) => {
    // Typing on narrows what was found, as the library advises.
    let found = before !== undefined && words !== '' && words.startsWith(before.words) ? before.found : undefined;
    for (const term of termsOf(words)) found = fuzzy.filter(texts, term, found) ?? [];
    if (found === undefined) {
      before = undefined;
      return texts.length;
    }
    before = { words, found };
    return found.length;
  };
};

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
  addOlder(all, notes);
  return (words, first) => {
    const search = noteSearch(all, { words });
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

export const engines = { ours, 'uFuzzy, a scan': scan, 'MiniSearch, an index': index } as const;
export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as readonly EngineName[]; // Object.keys says `string`.
