// One search through an index, newest first, in steps short enough for a key to come between; it goes on where it stopped, also
// into notes that came since. One that asks for more than the one before looks only at what that one found.
import uFuzzy from '@leeoniya/ufuzzy';
import type { Note } from '../note.ts';
import { holds, type NoteIndex } from './note-index.ts';
import { type NoteQuery, passes, termsOf } from './query.ts';

export type NoteSearch = {
  readonly terms: readonly string[];
  /** Those pinned last first; the others in the order of the index. */
  readonly pinned: readonly Note[];
  readonly others: readonly Note[];
  /** Notes looked at. */
  readonly searched: () => number;
  /** @returns true while the index holds more */
  readonly step: () => boolean;
  /** What it knows of where these terms stand, all in one note; `undefined` when its finds say nothing of them. */
  readonly leadTo: (index: NoteIndex, sought: readonly string[]) => Lead | undefined;
};

/** Among so many notes, the only places worth a look. */
type Lead = { readonly known: number; readonly likely: readonly number[] };

/** Notes looked at in one step: about a millisecond. */
const stepSize = 1_000;

/** Asked only for one quoted term at a time, which it looks for as it stands: no typo is forgiven, and "'s" is no ending. */
const fuzzy = new uFuzzy({ intraContr: '(?!)' });

/** Epoch milliseconds; notes of former versions do not tell. */
const pinnedAt = (note: Note): number => note.pinnedAt ?? note.changedAt;

/** @param last the search before this one, which goes no further */
export function noteSearch(index: NoteIndex, query: NoteQuery, last?: NoteSearch): NoteSearch {
  const terms = termsOf(query.words);
  const sought = query.tag === undefined ? terms : [...terms, `#${query.tag}`];
  const isWanted = passes(query);
  const { turn } = index;
  const { likely, known } = last?.leadTo(index, sought) ?? { likely: [], known: 0 };
  const hits: number[] = [];
  const pinned: Note[] = [];
  const others: Note[] = [];
  let looked = 0;
  let searched = 0;

  const nextPlaces = (): number[] => {
    if (looked < likely.length) {
      const places = likely.slice(looked, looked + stepSize);
      looked += places.length;
      searched = looked < likely.length ? (places.at(-1) ?? 0) + 1 : known;
      return places;
    }
    const from = Math.max(searched, known);
    searched = Math.min(from + stepSize, index.notes.length);
    const places: number[] = [];
    for (let place = from; place < searched; place += 1) places.push(place);
    return places;
  };
  return {
    terms,
    pinned,
    others,
    searched: () => searched,
    step: () => {
      let places = nextPlaces();
      for (const term of sought) places = fuzzy.filter(index.texts, `"${term}"`, places) ?? [];
      for (const place of places) {
        hits.push(place);
        const note = index.notes[place];
        if (!note || !holds(index, note) || !isWanted(note)) continue;
        if (note.pinned) pinned.splice(pinned.findLastIndex((one) => pinnedAt(one) >= pinnedAt(note)) + 1, 0, note);
        else others.push(note);
      }
      return searched < index.notes.length;
    },
    leadTo: (next, more) =>
      next === index && next.turn === turn && sought.every((term) => more.some((longer) => longer.includes(term)))
        ? { known: searched, likely: hits }
        : undefined,
  };
}
