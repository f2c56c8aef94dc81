// The last few notes on the first page, and the way to all of them.

import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';
import { NoteRow } from './note-row.tsx';
import { useEdited } from './use-edited.ts';
import { useNoteKeys } from './use-note-keys.ts';

const shown = 3;
/** Those written last: one that was only pinned is among them and is no newer for it. */
const lately = 24;

export function NewestNotes() {
  const { words, actions } = usePanel();
  const written = useRecords('note', lately);
  const edited = useEdited();
  const keys = useNoteKeys();
  if (written === undefined || edited === undefined || written.length === 0) return null;
  const notes = written.toSorted((a, b) => b.changedAt - a.changedAt).slice(0, shown);
  return (
    <section class="memos">
      <div class="row spread">
        <h2>{words.say('notes')}</h2>
        <button type="button" class="link with-icon" onClick={() => actions.goOwn('notes')}>
          <Icon name="search" />
          <span>{words.say('notesAll')}</span>
        </button>
      </div>
      <ul aria-label={words.say('notes')} {...keys}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} startsEdited={edited.has(note.id)} />
        ))}
      </ul>
    </section>
  );
}
