// A note changed in place. What was changed is kept while it is, and found again when the panel opens.
import { useEffect, useRef } from 'preact/hooks';
import { type Note, noteLength } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { FormButtons } from '../form-buttons.tsx';
import { useOwn } from '../use-own.ts';
import { KindChips } from './kind-chips.tsx';
import { TicketLink } from './ticket-link.tsx';
import { useNoteEdit } from './use-note-edit.ts';

type Props = { readonly note: Note; readonly remove: () => Promise<void>; readonly close: () => void };

export function EditNote({ note, remove, close }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const { text, kind, ticket, isChanged, ...edit } = useNoteEdit(note);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const leave = () => {
    edit.forget();
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
        onInput={(event) => edit.type(event.currentTarget.value)}
        onBlur={edit.onBlur}
        onKeyDown={(event) => {
          // Nothing changed is thrown away by a key that also closes other things.
          if (event.key === 'Escape' && !isChanged) leave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <KindChips kind={kind} pick={edit.pick} />
      <TicketLink ticket={ticket} link={edit.link} />
      <FormButtons save={save} close={leave} remove={remove} saveKeys="Control+Enter Meta+Enter" />
    </div>
  );
}
