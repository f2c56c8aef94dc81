// A note changed in place, or deleted after a second look. The unsaved text is kept while it is typed, and found again when
// the panel opens.
import { useEffect, useRef, useState } from 'preact/hooks';
import { noteLength } from '../../domain/notes/note.ts';
import type { NoteView } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';
import { DeleteNote } from './delete-note.tsx';

type Props = { readonly note: NoteView; readonly close: () => void };

export function editField({ id }: NoteView): string {
  return `note-edit:${id}`;
}

export function EditNote({ note, close }: Props) {
  const { state, typed, words, actions } = usePanel();
  const field = editField(note);
  const [text, setText] = useState(() => typed[field] ?? (state.texts[field] || note.text));
  const [isDeleting, setDeleting] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  /** The unsaved words of a note that is gone, or was saved, must not outlive it. */
  const forget = () => actions.forget(field, text);
  const leave = () => {
    forget();
    close();
  };
  const save = async () => {
    const changed = text.trim();
    if (changed === '') return box.current?.focus();
    if (!(await actions.send({ type: 'save-note', id: note.id, kind: note.kind, text: changed }))) return;
    leave();
    actions.say('status_noteSaved');
  };
  if (isDeleting) return <DeleteNote note={note} keep={() => setDeleting(false)} onDeleted={forget} />;
  return (
    <>
      <textarea
        ref={box}
        rows={3}
        maxLength={noteLength}
        aria-label={words.say('edit')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          actions.type(field, event.currentTarget.value);
        }}
        onBlur={actions.flushTexts}
      />
      <div class="row">
        <button type="button" class="btn primary" onClick={save}>
          {words.say('save')}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {words.say('cancel')}
        </button>
        <button type="button" class="link" onClick={() => setDeleting(true)}>
          {words.say('delete')}
        </button>
      </div>
    </>
  );
}
