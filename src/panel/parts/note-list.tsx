// The notes, newest first, a screen or two of them at a time.
import { useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { NoteRow } from './note-row.tsx';

const atATime = 20;

export function NoteList() {
  const { state, words } = usePanel();
  const [shown, setShown] = useState(atATime);
  const { notes } = state.me;
  const older = notes.length - shown;
  if (notes.length === 0) {
    return (
      <section class="memos">
        <p>{words.say('noNotesTitle')}</p>
        <p class="soft">{words.say('noNotesText')}</p>
      </section>
    );
  }
  return (
    <section class="memos">
      <ul aria-label={words.say('notes')}>
        {notes.slice(0, shown).map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" class="btn wide" onClick={() => setShown(shown + atATime)}>
          {words.count('olderNotes', older)}
        </button>
      )}
    </section>
  );
}
