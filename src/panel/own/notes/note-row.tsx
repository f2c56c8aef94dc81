// One note: read, pinned, and edited in place.
import { useMemo, useState } from 'preact/hooks';
import { excerptOf } from '../../../domain/notes/excerpt.ts';
import { composed } from '../../../domain/notes/fold.ts';
import type { Note } from '../../../domain/notes/note.ts';
import { matchesIn } from '../../../domain/notes/search/query.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { usePanel } from '../../panel-context.ts';
import { EditNote } from './edit-note.tsx';
import { NoteText } from './note-text.tsx';
import { noteWords } from './note-words.ts';
import { OpenTicket } from './open-ticket.tsx';
import { useNoteActions } from './use-note-actions.ts';

type Props = {
  readonly note: Note;
  /** Folded; marked where they stand. */
  readonly terms?: readonly string[];
  readonly startsEdited?: boolean;
};

export function NoteRow({ note, terms = [], startsEdited = false }: Props) {
  const { words } = usePanel();
  const { pin, remove } = useNoteActions(note);
  const [isEdited, edit] = useState(startsEdited);
  const id = `note-${note.id}`;
  return (
    <li class="memo" data-note={note.id}>
      <div class="row">
        <About note={note} />
        {!isEdited && (
          <>
            <IconButton
              icon="pin"
              label={words.say('pinNote')}
              class="pin"
              aria-pressed={note.pinned === true}
              aria-describedby={id}
              onClick={pin}
            />
            <IconButton
              icon="edit"
              label={words.say('edit')}
              class="edit"
              aria-describedby={id}
              aria-keyshortcuts="Delete"
              onClick={() => edit(true)}
              onKeyDown={(event) => event.key === 'Delete' && void remove()}
            />
          </>
        )}
      </div>
      {isEdited ? (
        <EditNote note={note} remove={remove} close={() => edit(false)} />
      ) : (
        <div id={id}>
          <Words note={note} terms={terms} />
          {note.ticket && <OpenTicket ticket={note.ticket} />}
        </div>
      )}
    </li>
  );
}

function About({ note: { kind, changedAt } }: { readonly note: Note }) {
  const { words, times } = usePanel();
  return (
    <p class="about-note">
      <b>{words.say(noteWords[kind])}</b>
      {' · '}
      <time dateTime={new Date(changedAt).toISOString()} title={times.full(changedAt)}>
        {times.brief(changedAt)}
      </time>
    </p>
  );
}

/** A long note shows its beginning, or what was found, until it is opened. */
function Words({ note: { text }, terms }: { readonly note: Note; readonly terms: readonly string[] }) {
  const { words } = usePanel();
  const [isOpen, open] = useState(false);
  const matches = useMemo(() => matchesIn(text, terms), [text, terms]);
  const excerpt = useMemo(() => excerptOf(text, matches[0]?.[0]), [text, matches]);
  const shown = isOpen ? { text: composed(text), at: 0 } : excerpt;
  return (
    <>
      <NoteText text={shown.text} at={shown.at} matches={matches} />
      {!excerpt.isWhole && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {words.say(isOpen ? 'noteLess' : 'noteAll')}
        </button>
      )}
    </>
  );
}
