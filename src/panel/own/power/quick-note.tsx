// One line or a few of one kind, saved with one press; written anew, or changed.
import { type Note, type NoteKind, noteLength } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { TextField } from './text-field.tsx';
import { useEditedText } from './use-edited-text.ts';

type Props = {
  readonly kind: NoteKind;
  readonly note?: Note;
  readonly label: string;
  readonly hint?: string;
  readonly onSaved?: () => void;
  readonly remove?: () => unknown;
};

export function QuickNote({ kind, note, label, hint, onSaved, remove }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const text = useEditedText(`quick:${note?.id ?? kind}`, note?.text);
  const isEmpty = text.text.trim() === '';
  const save = async () => {
    if (isEmpty) return;
    const now = Date.now();
    const made = note ?? { id: crypto.randomUUID(), kind, madeAt: now };
    if (!(await own.save('note', { ...made, text: text.text.trim().normalize('NFC'), changedAt: now }))) return;
    text.forget();
    actions.say('status_noteSaved');
    onSaved?.();
  };
  return (
    <div class="quick">
      <TextField label={label} of={text} maxLength={noteLength} {...(hint && { hint })} />
      <div class="row">
        <button type="button" class={isEmpty ? 'btn' : 'btn primary'} aria-disabled={isEmpty} onClick={save}>
          {words.say('save')}
        </button>
        {remove && (
          <button type="button" class="link apart" onClick={remove}>
            {words.say('delete')}
          </button>
        )}
      </div>
    </div>
  );
}
