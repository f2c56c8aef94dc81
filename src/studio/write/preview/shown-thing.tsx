// What a ticket shows of a list that shows one thing at a time: the one being written, or the one that stands in its way.
import type { ListName } from '../../../domain/packs/shelf/overlay.ts';
import type { TicketView } from '../../../domain/panel-state.ts';

type Props = { readonly view: TicketView; readonly list: ListName /** `pack/thing` */; readonly mine: string };

export function ShownThing({ view, list, mine }: Props) {
  const shown = shownIn(view, list);
  if (shown === undefined) return null;
  return (
    <p class={shown.id === mine ? 'offer mine' : 'offer'} lang={shown.lang} dir="auto">
      {shown.text}
    </p>
  );
}

function shownIn(view: TicketView, list: ListName) {
  const { checklist, cadence, playbook, avoided } = view;
  switch (list) {
    case 'checklists':
      return checklist && { ...checklist, text: checklist.title };
    case 'cadences':
      return cadence;
    case 'playbooks':
      return playbook && { ...playbook, text: playbook.title };
    case 'avoid':
      return avoided && { ...avoided, text: avoided.instead };
    default:
      return undefined;
  }
}
