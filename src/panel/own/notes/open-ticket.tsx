// From a note back to its ticket.
import type { NoteTicket } from '../../../domain/notes/note.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';

export function OpenTicket({ ticket: { key, url, label } }: { readonly ticket: NoteTicket }) {
  const { words, actions } = usePanel();
  // The key says which desk it is on; the address opens it.
  const open = () => actions.send({ type: 'open-ticket', ticket: { key, url, helpdesk: 'generic' } });
  return (
    <button type="button" class="note-ticket" title={words.say('openTicket')} onClick={open}>
      <Icon name="ticket" />
      <span dir="auto">{label}</span>
    </button>
  );
}
