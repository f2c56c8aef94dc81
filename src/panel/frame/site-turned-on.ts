// Which site Carecue is turned on for, beside the panel.
import type { TicketRoom } from '../../domain/panel-state.ts';

/** Its origin; undefined where it is off, or not known. */
export function siteTurnedOn(room: TicketRoom): string | undefined {
  if (room.kind === 'silent' || room.kind === 'no-ticket') return room.origin;
  if (room.kind !== 'open' || room.ticket.source !== 'page') return undefined;
  return URL.canParse(room.ticket.ref.url) ? new URL(room.ticket.ref.url).origin : undefined;
}
