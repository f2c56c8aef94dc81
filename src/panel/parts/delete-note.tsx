// The second look before a note is deleted for good; the focus rests on keeping it.
import { useEffect, useRef } from 'preact/hooks';
import type { NoteView } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';

type Props = { readonly note: NoteView; readonly keep: () => void; readonly onDeleted: () => void };

export function DeleteNote({ note, keep, onDeleted }: Props) {
  const { words, actions } = usePanel();
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => keepButton.current?.focus(), []);
  const remove = async () => {
    if (!(await actions.send({ type: 'delete-note', id: note.id }))) return;
    onDeleted();
    actions.say('status_noteDeleted');
  };
  return (
    <>
      <p class="text" dir="auto">
        {note.text}
      </p>
      <fieldset class="sure">
        <legend>{words.say('deleteAsk')}</legend>
        <div class="row">
          <button type="button" class="btn" ref={keepButton} onClick={keep}>
            {words.say('keepNote')}
          </button>
          <button type="button" class="btn danger" onClick={remove}>
            {words.say('delete')}
          </button>
        </div>
      </fieldset>
    </>
  );
}
