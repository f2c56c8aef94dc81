// One note of the log: read, changed in place, handed to a colleague as text, deleted with a way back.
import type { Note } from '../../../domain/notes/note.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { noteWords } from '../notes/note-words.ts';
import { useNoteActions } from '../notes/use-note-actions.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionText } from './decision-text.tsx';
import { passOn } from './pass-on.ts';
import { QuickNote } from './quick-note.tsx';

export function KeptNote({ note }: { readonly note: Note }) {
  const { words, times, actions } = usePanel();
  const form = useDisclosure();
  const { remove } = useNoteActions(note);
  return (
    <li class="kept">
      <div class="row">
        <p class="about-note">
          <b>{words.say(noteWords[note.kind])}</b>
          {' · '}
          <time dateTime={new Date(note.madeAt).toISOString()} title={times.full(note.madeAt)}>
            {times.brief(note.madeAt)}
          </time>
        </p>
        <IconButton icon="copy" label={words.say('passOn')} onClick={() => actions.copy(passOn(note, words))} />
        <IconButton icon="edit" label={words.say('edit')} {...form.button} />
      </div>
      {form.isOpen ? (
        <div {...form.region} class="unfolded">
          {note.kind === 'decided' ? (
            <DecisionForm name={`decision:${note.id}`} note={note} close={form.close} remove={remove} />
          ) : (
            <QuickNote
              kind={note.kind}
              note={note}
              label={words.say(noteWords[note.kind])}
              onSaved={form.close}
              remove={remove}
            />
          )}
        </div>
      ) : (
        <DecisionText note={note} />
      )}
    </li>
  );
}
