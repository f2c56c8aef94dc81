// The ticket beside the panel, as a note remembers it.
import { useMemo } from 'preact/hooks';
import type { NoteTicket } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { ticketName } from '../../ticket-name.ts';

/** `undefined` where no ticket is read from the page. */
export function useTicketBeside(): NoteTicket | undefined {
  const { state } = usePanel();
  const ticket =
    state.ticket.kind === 'open' && state.ticket.ticket.source === 'page' ? state.ticket.ticket : undefined;
  const { ref, subject } = ticket ?? {};
  const label =
    (ref && [ref.ticketId && `#${ref.ticketId}`, subject].filter(Boolean).join(' ')) || (ref && ticketName(ref));
  return useMemo(
    () => (ref && label ? { key: ref.key, url: ref.url, label: label.slice(0, 200) } : undefined),
    [ref?.key, ref?.url, label],
  );
}
