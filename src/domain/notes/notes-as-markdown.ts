// Notes as one Markdown text, to read and keep anywhere. The way back in is the JSON of a backup.
import type { Decision, Note, NoteKind } from './note.ts';

/** The words around the notes, in the agent's language. */
export type MarkdownWords = {
  readonly title: string;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly pinned: string;
  readonly decision: Readonly<Record<keyof Decision, string>>;
  /** A day and hour, from epoch milliseconds. */
  readonly when: (at: number) => string;
};

/** In the order given, each under a heading of its own with its day and kind; what they say stands as it was typed. */
export function notesAsMarkdown(notes: readonly Note[], words: MarkdownWords): string {
  return [`# ${words.title}`, ...notes.map((note) => noteAsMarkdown(note, words))].join('\n\n').concat('\n');
}

function noteAsMarkdown({ kind, text, changedAt, pinned, ticket, decision }: Note, words: MarkdownWords): string {
  const heading = [words.when(changedAt), words.kinds[kind], ...(pinned ? [words.pinned] : [])].join(' · ');
  const told = Object.entries(decision ?? {}).flatMap(([part, said]) =>
    said ? [`- ${words.decision[part as keyof Decision]}: ${said.replaceAll('\n', ' ')}`] : [],
  );
  return [
    `## ${heading}`,
    asTyped(text),
    ...(told.length > 0 ? [told.join('\n')] : []),
    ...(ticket ? [`${ticket.label}: <${ticket.url}>`] : []),
  ].join('\n\n');
}

/** Lines of the agent's that would be headings or rules among ours are kept from it. */
const asTyped = (text: string): string => text.replace(/^( {0,3})(#{1,6}\s|={3,}\s*$|-{3,}\s*$)/gm, '$1\\$2');
