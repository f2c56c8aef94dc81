// All notes in memory, those changed last first, each beside the text it is searched by. Pinning rewrites a note and changes
// no word of it: its place here is its own, wherever it lies in the store.
import { fold } from '../fold.ts';
import type { Note } from '../note.ts';
import { tagsIn } from '../tags.ts';

export type NoteIndex = {
  /** Changed last, first; among them those that wait for their undo, which `byId` does not hold and `gone` does. */
  readonly notes: Note[];
  /** In the same places: all that a note can be found by, folded. */
  readonly texts: string[];
  readonly byId: Map<string, Note>;
  readonly gone: Set<Note>;
  /** Of each tag, folded: how it was written last, and in how many notes it is. */
  readonly tags: Map<string, { readonly name: string; readonly notes: number }>;
  /** Rises whenever a note that is there gets another place. */
  turn: number;
};

export const noteIndex = (): NoteIndex => ({
  notes: [],
  texts: [],
  byId: new Map(),
  gone: new Set(),
  tags: new Map(),
  turn: 0,
});

/** Notes to search in, those that wait for their undo not counted. */
export const sizeOf = ({ byId }: NoteIndex): number => byId.size;

/** Whether one of its notes is still to be found. Asked of every find: a look into `byId` takes longer than the search. */
export const holds = ({ gone }: NoteIndex, note: Note): boolean => gone.size === 0 || !gone.has(note);

/** As read from the store. One that is there already stays as it is: it was changed since it was read. */
export function addRead(index: NoteIndex, notes: readonly Note[]): void {
  for (const note of notes) if (!index.byId.has(note.id)) insert(index, note, firstBefore(index, note.changedAt));
}

/** In the place of what it was before. Of those changed in the same moment it is the first. */
export function put(index: NoteIndex, note: Note): void {
  const before = index.byId.get(note.id);
  if (before !== undefined) {
    const place = index.notes.indexOf(before);
    index.notes.splice(place, 1);
    index.texts.splice(place, 1);
    index.turn += 1;
    leave(index, before);
  }
  insert(index, note, firstBefore(index, note.changedAt + 1));
}

/** The place of the first note changed before `moment`. */
function firstBefore({ notes }: NoteIndex, moment: number): number {
  // Read newest first, nearly every note belongs behind all others.
  if ((notes.at(-1)?.changedAt ?? moment) >= moment) return notes.length;
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.changedAt ?? 0) >= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(index: NoteIndex, note: Note, place: number): void {
  if (place < index.notes.length) index.turn += 1;
  index.notes.splice(place, 0, note);
  index.texts.splice(place, 0, textOf(note));
  enter(index, note);
}

/** @returns puts it back where it was, as it was; undefined when it is not there */
export function takeOut(index: NoteIndex, id: string): (() => void) | undefined {
  const note = index.byId.get(id);
  if (note === undefined) return undefined;
  leave(index, note);
  index.gone.add(note);
  return () => {
    if (index.byId.has(id)) return;
    index.gone.delete(note);
    enter(index, note);
  };
}

function textOf({ text, ticket, decision }: Note): string {
  const more = [ticket?.label, ...Object.values(decision ?? {})].filter((part) => part !== undefined);
  return fold(more.length === 0 ? text : [text, ...more].join('\n'));
}

function enter(index: NoteIndex, note: Note): void {
  index.byId.set(note.id, note);
  countTags(index, note, 1);
}

function leave(index: NoteIndex, note: Note): void {
  index.byId.delete(note.id);
  countTags(index, note, -1);
}

function countTags({ tags }: NoteIndex, { text }: Note, by: 1 | -1): void {
  for (const { name, folded } of new Map(tagsIn(text).map((tag) => [tag.folded, tag])).values()) {
    const known = tags.get(folded);
    const notes = (known?.notes ?? 0) + by;
    if (notes > 0) tags.set(folded, { name: known?.name ?? name, notes });
    else tags.delete(folded);
  }
}
