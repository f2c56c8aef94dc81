// What kind of note it is: quiet chips, one of them chosen.
import { useId } from 'preact/hooks';
import { type NoteKind, noteKinds } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { noteWords } from './note-words.ts';

type Props = { readonly kind: NoteKind; readonly pick: (kind: NoteKind) => void };

export function KindChips({ kind, pick }: Props) {
  const { words } = usePanel();
  const name = useId();
  // A kind of former versions is shown where a note still has it.
  const kinds: readonly NoteKind[] = kind === 'may-decide' ? [kind, ...noteKinds] : noteKinds;
  return (
    <fieldset class="kinds">
      <legend class="unseen">{words.say('noteKindLabel')}</legend>
      {kinds.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === kind} onChange={() => pick(each)} />
          <span>{words.say(noteWords[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
