// One search through an index, in steps short enough for a key to come between; it goes on where it stopped, also into notes
// that came since.
import type { Note } from '../note.ts';
import type { Entry, NoteIndex } from './note-index.ts';
import { bucketsOf, eachWithPairs } from './pair-bits.ts';
import { type NoteQuery, passes, termsOf } from './query.ts';

export type NoteSearch = {
  readonly terms: readonly string[];
  /** Pinned ones, then the others; each newest first. */
  readonly pinned: readonly Note[];
  readonly others: readonly Note[];
  /** Notes looked at. */
  readonly searched: () => number;
  /**
   * Looks at a thousand notes.
   * @returns true while the index holds more
   */
  readonly step: () => boolean;
};

export function noteSearch(index: NoteIndex, query: NoteQuery): NoteSearch {
  const terms = termsOf(query.words);
  const pairs = [...new Set([...terms, ...(query.tag === undefined ? [] : [`#${query.tag}`])].flatMap(bucketsOf))];
  const isWanted = passes(query);
  const pinned: Note[] = [];
  const others: Note[] = [];
  let searched = 0;
  /** The block being searched, -1 before the newest notes were; and where in it. */
  let block = -1;
  let from = 0;

  const look = (entry: Entry | undefined) => {
    if (entry === undefined || !terms.every((term) => entry.folded.includes(term)) || !isWanted(entry.note)) return;
    (entry.note.pinned ? pinned : others).push(entry.note);
  };
  const lookAtFresh = () => {
    for (let at = index.fresh.length - 1; at >= 0; at -= 1) look(index.fresh[at]);
    searched += index.fresh.length;
    block = 0;
  };
  const lookAt = ({ bits, entries }: NoteIndex['blocks'][number]) => {
    eachWithPairs(bits, pairs, entries.length, (place) => place >= from && look(entries[place]));
    searched += entries.length - from;
    from = entries.length;
  };
  return {
    terms,
    pinned,
    others,
    searched: () => searched,
    step: () => {
      if (block === -1) lookAtFresh();
      else {
        const current = index.blocks[block];
        if (current !== undefined) lookAt(current);
        if (block + 1 < index.blocks.length) {
          block += 1;
          from = 0;
          return true;
        }
      }
      return (index.blocks[block]?.entries.length ?? 0) > from;
    },
  };
}
