// The list of notes: a screenful or two at a time, more as its end comes near.
import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '../../../domain/notes/note.ts';
import { isEmpty, type NoteQuery } from '../../../domain/notes/search/query.ts';
import { useGrowing } from '../../../ui/use-growing.ts';
import { usePanel } from '../../panel-context.ts';
import { NoteRow } from './note-row.tsx';
import type { Found } from './use-found.ts';
import { useNoteKeys } from './use-note-keys.ts';

type Props = {
  readonly found: Found;
  readonly query: NoteQuery;
  /** Ids of those with a change that is not saved yet. */
  readonly edited: ReadonlySet<string>;
};

export function FoundNotes({ found: { pinned, others, terms, count, isWhole }, query, edited }: Props) {
  const { words } = usePanel();
  const end = useRef<HTMLDivElement>(null);
  const shown = useGrowing(end, count, JSON.stringify(query));
  const keys = useNoteKeys();
  // A row that is the same is not drawn again, however often the list grows.
  const drawn = useMemo(() => new WeakMap<Note, preact.JSX.Element>(), [terms, edited]);
  const rowOf = (note: Note): preact.JSX.Element => {
    const row = drawn.get(note) ?? (
      <NoteRow key={note.id} note={note} terms={terms} startsEdited={edited.has(note.id)} />
    );
    drawn.set(note, row);
    return row;
  };
  const rows = [...pinned.slice(0, shown), ...others.slice(0, Math.max(0, shown - pinned.length))];
  return (
    <>
      {count === 0 && isWhole && <None query={query} />}
      <ul aria-label={words.say('notes')} {...keys}>
        {rows.map(rowOf)}
      </ul>
      <div ref={end} />
    </>
  );
}

function None({ query }: { readonly query: NoteQuery }) {
  const { words } = usePanel();
  return isEmpty(query) ? (
    <>
      <p>{words.say('noNotesTitle')}</p>
      <p class="soft">{words.say('noNotesText')}</p>
    </>
  ) : (
    <p class="soft">{words.say('notesNoneText')}</p>
  );
}
