// A note changed in place. The unsaved text is kept while it is typed, and found again when the panel opens.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Note, noteLength } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';
import { editField } from './edit-field.ts';
import { KindChips } from './kind-chips.tsx';
import { TicketLink } from './ticket-link.tsx';

type Props = { readonly note: Note; readonly remove: () => Promise<void>; readonly close: () => void };

export function EditNote({ note, remove, close }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const kept = useOwnText(editField(note));
  // An emptied field is kept as no text at all: while it has the focus it stays empty.
  const [isTouched, touch] = useState(false);
  const text = kept.text === '' && !isTouched ? note.text : kept.text;
  const [kind, setKind] = useState(note.kind);
  const [ticket, link] = useState(note.ticket);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const leave = () => {
    kept.forget();
    close();
  };
  const save = async () => {
    const changed = text.trim().normalize('NFC');
    if (changed === '') return box.current?.focus();
    const { ticket: _, ...rest } = note;
    const next = { ...rest, kind, text: changed, changedAt: Date.now(), ...(ticket && { ticket }) };
    if (!(await own.save('note', next))) return;
    leave();
    actions.say('status_noteSaved');
  };
  return (
    <div class="edit-note">
      <textarea
        ref={box}
        rows={3}
        maxLength={noteLength}
        aria-label={words.say('edit')}
        value={text}
        onInput={(event) => {
          touch(true);
          kept.set(event.currentTarget.value);
        }}
        onBlur={kept.field.onBlur}
        onKeyDown={(event) => {
          // Nothing typed is thrown away by a key that also closes other things.
          if (event.key === 'Escape' && text === note.text) leave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <KindChips kind={kind} pick={setKind} />
      <TicketLink ticket={ticket} link={link} />
      <div class="row">
        <button type="button" class="btn primary" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={save}>
          {words.say('save')}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {words.say('cancel')}
        </button>
        <button type="button" class="link apart" onClick={remove}>
          {words.say('delete')}
        </button>
      </div>
    </div>
  );
}
