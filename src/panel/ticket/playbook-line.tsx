// On a ticket that may be a hard moment: one line that leads to what to do in it.
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';

export function PlaybookLine({ playbook: { id, title, lang } }: { readonly playbook: Offered }) {
  const { words, actions } = usePanel();
  return (
    <button type="button" class="playbook-line" aria-keyshortcuts="p" onClick={() => actions.goPlaybooks(id)}>
      <span>
        {words.say('playbookMayBe')} <span lang={lang}>{title}</span>
      </span>
      <span class="key" aria-hidden="true">
        P
      </span>
      <Icon name="open" />
    </button>
  );
}

type Offered = NonNullable<TicketView['playbook']>;
