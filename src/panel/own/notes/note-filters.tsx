// What narrows the list: a kind, a tag, the ticket beside the panel. Only those that can find something are offered.
import { type NoteKind, noteKinds } from '../../../domain/notes/note.ts';
import type { NoteIndex } from '../../../domain/notes/search/note-index.ts';
import type { NoteQuery } from '../../../domain/notes/search/query.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';
import { noteWords } from './note-words.ts';
import { useTicketBeside } from './use-ticket-beside.ts';

export type Narrowing = Omit<NoteQuery, 'words'>;

type Props = {
  readonly query: Narrowing;
  /** Changes these and leaves the others. */
  readonly narrow: (some: Narrowing) => void;
  readonly tags: NoteIndex['tags'];
};

const kinds: readonly NoteKind[] = [...noteKinds, 'may-decide'];
const mostTags = 200;

export function NoteFilters({ query, narrow, tags }: Props) {
  const { words } = usePanel();
  const beside = useTicketBeside();
  const key = query.ticketKey ?? beside?.key;
  const known = [...tags].sort(([, a], [, b]) => b.notes - a.notes).slice(0, mostTags);
  return (
    <div class="row filters">
      <select
        aria-label={words.say('noteKindLabel')}
        value={query.kind ?? ''}
        onChange={({ currentTarget }) => narrow({ kind: kinds.find((kind) => kind === currentTarget.value) })}
      >
        <option value="">{words.say('notesAllKinds')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.say(noteWords[kind])}
          </option>
        ))}
      </select>
      {known.length > 0 && (
        <select
          aria-label={words.say('noteTag')}
          value={query.tag ?? ''}
          onChange={({ currentTarget }) => narrow({ tag: currentTarget.value || undefined })}
        >
          <option value="">{words.say('notesAllTags')}</option>
          {known.map(([folded, { name }]) => (
            <option key={folded} value={folded}>
              #{name}
            </option>
          ))}
        </select>
      )}
      {key !== undefined && (
        <button
          type="button"
          class="chip"
          aria-pressed={query.ticketKey !== undefined}
          onClick={() => narrow({ ticketKey: query.ticketKey === undefined ? key : undefined })}
        >
          <Icon name="ticket" />
          <span>{words.say('notesThisTicket')}</span>
        </button>
      )}
    </div>
  );
}
