// The link from a note to a ticket: made by one click to the one beside the panel, and gone by one.
import type { NoteTicket } from '../../../domain/notes/note.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';
import { useTicketBeside } from './use-ticket-beside.ts';

type Props = { readonly ticket: NoteTicket | undefined; readonly link: (ticket: NoteTicket | undefined) => void };

export function TicketLink({ ticket, link }: Props) {
  const { words } = usePanel();
  const beside = useTicketBeside();
  const offered = ticket ?? beside;
  if (offered === undefined) return null;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={ticket !== undefined}
      title={offered.label}
      onClick={() => link(ticket === undefined ? offered : undefined)}
    >
      <Icon name="ticket" />
      <span>{words.say('noteAbout', { ticket: offered.label })}</span>
    </button>
  );
}
