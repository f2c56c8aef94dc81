// Notes of some kinds together, newest first, a screen or two of them at a time.
import { useState } from 'preact/hooks';
import type { NoteKind } from '../../../domain/notes/note.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { type Found, useFound } from '../notes/use-found.ts';
import { KeptNote } from './kept-note.tsx';

const atATime = 20;
/** Fewer are taken in at a glance. */
const worthFiltering = 5;

type Props = {
  readonly label: PlainKey;
  /** Said while there are none. */
  readonly none: PlainKey;
  readonly kinds: readonly NoteKind[];
};

export function KeptNotes({ label, none, kinds }: Props) {
  const { words } = usePanel();
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(atATime);
  // The kinds of a page never change, so neither does the number of its hooks.
  const notes = kinds
    .flatMap((kind) => allOf(useFound({ words: filter, kind }).found))
    .sort((a, b) => b.madeAt - a.madeAt);
  return (
    <>
      {(filter !== '' || notes.length > worthFiltering) && (
        <input
          type="search"
          aria-label={words.say('filter')}
          placeholder={words.say('filter')}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {notes.length === 0 && <p class="soft">{words.say(filter === '' ? none : 'filterNothing')}</p>}
      {notes.length > 0 && (
        <ul class="rows" aria-label={words.say(label)}>
          {notes.slice(0, shown).map((note) => (
            <KeptNote key={note.id} note={note} />
          ))}
        </ul>
      )}
      {notes.length > shown && (
        <button type="button" class="btn wide" onClick={() => setShown(shown + atATime)}>
          {words.count('olderKept', notes.length - shown)}
        </button>
      )}
    </>
  );
}

const allOf = (found: Found | undefined) => [...(found?.pinned ?? []), ...(found?.others ?? [])];
