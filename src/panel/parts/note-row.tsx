// One note: read, and edited in place.
import { useId, useState } from 'preact/hooks';
import type { NoteView } from '../../domain/panel-state.ts';
import { noteWords } from '../note-words.ts';
import { usePanel } from '../panel-context.ts';
import { EditNote, editField } from './edit-note.tsx';
import { Icon } from './icon.tsx';

export function NoteRow({ note }: { readonly note: NoteView }) {
  const { state, words, times } = usePanel();
  const [isEdited, edit] = useState((state.texts[editField(note)] ?? '') !== '');
  const id = useId();
  return (
    <li class="memo">
      <div class="row">
        <p class="about-note">
          <b>{words.say(noteWords[note.kind].name)}</b>
          {' · '}
          <time dateTime={new Date(note.changedAt).toISOString()} title={times.full(note.changedAt)}>
            {times.brief(note.changedAt)}
          </time>
        </p>
        {!isEdited && (
          <button
            type="button"
            class="quiet"
            aria-label={words.say('edit')}
            title={words.say('edit')}
            aria-describedby={id}
            onClick={() => edit(true)}
          >
            <Icon name="edit" />
          </button>
        )}
      </div>
      {isEdited ? (
        <EditNote note={note} close={() => edit(false)} />
      ) : (
        <p id={id} class="text" dir="auto">
          {note.text}
        </p>
      )}
    </li>
  );
}
