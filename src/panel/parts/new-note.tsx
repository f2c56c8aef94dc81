// Write a note: four kinds, each with its own unsaved text. "Saved" is said when it is.
import { useId, useState } from 'preact/hooks';
import { type NoteKind, noteKinds, noteLength } from '../../domain/notes/note.ts';
import { noteWords } from '../note-words.ts';
import { usePanel } from '../panel-context.ts';
import { useKeptText } from './use-kept-text.ts';

export function NewNote() {
  const { state, typed, words, actions } = usePanel();
  const hasText = (kind: NoteKind) => (typed[`note:${kind}`] ?? state.texts[`note:${kind}`] ?? '') !== '';
  const [kind, setKind] = useState<NoteKind>(() => noteKinds.find(hasText) ?? 'may-decide');
  const { text, field, forget } = useKeptText(`note:${kind}`);
  const id = useId();
  const isEmpty = text.trim() === '';
  const save = async () => {
    if (isEmpty || !(await actions.send({ type: 'save-note', kind, text: text.trim() }))) return;
    forget();
    actions.say('status_noteSaved');
  };
  return (
    <section class="new-note">
      <h2>{words.say('notes')}</h2>
      <fieldset class="kinds">
        <legend class="unseen">{words.say('noteKindLabel')}</legend>
        {noteKinds.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={each === kind} onChange={() => setKind(each)} />
            <span>{words.say(noteWords[each].name)}</span>
          </label>
        ))}
      </fieldset>
      <textarea
        rows={2}
        maxLength={noteLength}
        aria-label={words.say(noteWords[kind].hint)}
        placeholder={words.say(noteWords[kind].hint)}
        {...field}
      />
      <div class="row spread">
        <span class="soft">{isEmpty ? '' : words.say('unsaved')}</span>
        <button type="button" class={isEmpty ? 'btn' : 'btn primary'} aria-disabled={isEmpty} onClick={save}>
          {words.say('save')}
        </button>
      </div>
    </section>
  );
}
