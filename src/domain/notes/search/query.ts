// What is looked for: words in any order, each anywhere in the note, "several words" in quotes as they stand; and the filters.
import { fold } from '../fold.ts';
import type { Note, NoteKind } from '../note.ts';
import { tagsOf } from '../tags.ts';

export type NoteQuery = {
  readonly words: string;
  readonly kind?: NoteKind | undefined;
  /** Folded. */
  readonly tag?: string | undefined;
  readonly ticketKey?: string | undefined;
};

const mostTerms = 12;

/** The folded terms, each once, those that say most first; a quote that is not closed yet counts. */
export function termsOf(words: string): readonly string[] {
  const found = [...fold(words).matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([whole, quoted]) => (quoted ?? whole).trim());
  return [...new Set(found)]
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length)
    .slice(0, mostTerms);
}

export const isEmpty = ({ words, kind, tag, ticketKey }: NoteQuery): boolean =>
  words.trim() === '' && kind === undefined && tag === undefined && ticketKey === undefined;

/** Whether a note passes the filters, whatever its words. */
export function passes({ kind, tag, ticketKey }: NoteQuery): (note: Note) => boolean {
  return (note) =>
    (kind === undefined || note.kind === kind) &&
    (ticketKey === undefined || note.ticket?.key === ticketKey) &&
    (tag === undefined || tagsOf(note.text).has(tag));
}

/** Stretches of the composed text where terms stand, apart and in order. */
export function matchesIn(text: string, terms: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const folded = fold(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length))
      found.push([at, at + term.length]);
  }
  found.sort(([a], [b]) => a - b);
  const apart: [number, number][] = [];
  for (const [from, to] of found) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
