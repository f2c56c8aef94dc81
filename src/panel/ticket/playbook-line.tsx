// On a ticket that may be a hard moment: one line that leads to what to do in it.
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useKeyHint } from '../use-shortcuts.ts';

export function PlaybookLine({ playbook: { id, title, lang } }: { readonly playbook: Offered }) {
  const { words, actions } = usePanel();
  const key = useKeyHint('playbooks');
  return (
    <button type="button" class="playbook-line" aria-keyshortcuts={key.aria} onClick={() => actions.goPlaybooks(id)}>
      <span>
        {words.say('playbookMayBe')} <span lang={lang}>{title}</span>
      </span>
      {key.shown !== undefined && (
        <span class="key" aria-hidden="true">
          {key.shown}
        </span>
      )}
      <Icon name="open" />
    </button>
  );
}

type Offered = NonNullable<TicketView['playbook']>;
