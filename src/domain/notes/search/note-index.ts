// All notes in memory, ready to be searched: as they come from the vault, newest first, in blocks of a thousand; those written
// since then lie apart, in front.
import { fold } from '../fold.ts';
import type { Note } from '../note.ts';
import { tagsIn } from '../tags.ts';
import { blockSize, type PairBits, pairBits, setPairs } from './pair-bits.ts';

export type Entry = {
  readonly note: Note;
  /** All that it can be found by. */
  readonly folded: string;
};

export type Block = {
  readonly bits: PairBits;
  /** Newest first; `undefined` where one was deleted, or changed and so moved to the front. */
  readonly entries: (Entry | undefined)[];
};

export type NoteIndex = {
  /** Older with every one. */
  readonly blocks: Block[];
  /** Written since; the last is the newest. */
  readonly fresh: (Entry | undefined)[];
  readonly places: Map<string, Place>;
  /** Of each tag, folded: how it was written last, and in how many notes it is. */
  readonly tags: Map<string, { readonly name: string; readonly notes: number }>;
};

type Place = { readonly list: (Entry | undefined)[]; readonly at: number };

export const noteIndex = (): NoteIndex => ({ blocks: [], fresh: [], places: new Map(), tags: new Map() });

/** Notes to search in, those that lie in wait for their undo not counted. */
export const sizeOf = (index: NoteIndex): number => index.places.size;

export function entryOf(index: NoteIndex, id: string): Entry | undefined {
  const place = index.places.get(id);
  return place?.list[place.at];
}

/** The newest notes, at most so many. */
export function headOf({ fresh, blocks }: NoteIndex, most: number): readonly Note[] {
  const head: Note[] = [];
  const add = (entry: Entry | undefined) => {
    if (entry !== undefined && head.length < most) head.push(entry.note);
  };
  for (let at = fresh.length - 1; at >= 0 && head.length < most; at -= 1) add(fresh[at]);
  for (const { entries } of blocks) {
    if (head.length === most) break;
    for (const entry of entries) add(entry);
  }
  return head;
}

/** Behind all that are there. One that is there already stays as it is: it was changed since it was read. */
export function addOlder(index: NoteIndex, notes: readonly Note[]): void {
  for (const note of notes) {
    if (index.places.has(note.id)) continue;
    let block = index.blocks.at(-1);
    if (block === undefined || block.entries.length === blockSize) {
      block = { bits: pairBits(), entries: [] };
      index.blocks.push(block);
    }
    const entry = entryFor(note);
    setPairs(block.bits, block.entries.length, entry.folded);
    keep(index, block.entries, entry);
  }
}

/** In front of all, in the place of what it was before. */
export function putNewest(index: NoteIndex, note: Note): void {
  takeOut(index, note.id);
  keep(index, index.fresh, entryFor(note));
}

/** @returns puts it back where it was, as it was; undefined when it is not there */
export function takeOut(index: NoteIndex, id: string): (() => void) | undefined {
  const place = index.places.get(id);
  const entry = place?.list[place.at];
  if (place === undefined || entry === undefined) return undefined;
  place.list[place.at] = undefined;
  index.places.delete(id);
  countTags(index, entry.note, -1);
  return () => {
    if (index.places.has(id)) return;
    place.list[place.at] = entry;
    index.places.set(id, place);
    countTags(index, entry.note, 1);
  };
}

function entryFor(note: Note): Entry {
  const { text, ticket, decision } = note;
  const more = [ticket?.label, ...Object.values(decision ?? {})].filter((part) => part !== undefined);
  return { note, folded: fold(more.length === 0 ? text : [text, ...more].join('\n')) };
}

function keep(index: NoteIndex, list: (Entry | undefined)[], entry: Entry): void {
  index.places.set(entry.note.id, { list, at: list.length });
  list.push(entry);
  countTags(index, entry.note, 1);
}

function countTags({ tags }: NoteIndex, { text }: Note, by: 1 | -1): void {
  for (const { name, folded } of new Map(tagsIn(text).map((tag) => [tag.folded, tag])).values()) {
    const known = tags.get(folded);
    const notes = (known?.notes ?? 0) + by;
    if (notes > 0) tags.set(folded, { name: known?.name ?? name, notes });
    else tags.delete(folded);
  }
}
