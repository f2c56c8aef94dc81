// What the agent may want to keep of this ticket for themselves: a decision, in one step, and what this customer prefers.
import type { TicketView } from '../../domain/panel-state.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { DecisionForm } from '../own/power/decision-form.tsx';
import { useCareHistory } from '../own/power/use-care-history.ts';
import { useLock } from '../own/use-lock.ts';
import { usePanel } from '../panel-context.ts';
import { ticketName } from '../ticket-name.ts';
import { CareFields } from './care-history.tsx';

export function JotDown({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const lock = useLock();
  const decision = useDisclosure();
  const prefers = useDisclosure();
  const history = useCareHistory(ticket);
  if (lock.kind !== 'open') return null;
  const { ref, reading, case: about } = ticket;
  const start = {
    ticket: { key: ref.key, url: ref.url, label: ticketName(ref) },
    about: {
      situations: about.situations.map(({ situation }) => situation),
      needs: [...(reading?.needs ?? [])],
      feelings: reading?.feelings.map(({ feeling }) => feeling) ?? [],
    },
  };
  const isStranger = history !== undefined && history.care === undefined && history.settings.isOn;
  return (
    <section class="jot">
      <div class="row">
        <button {...decision.button} class="link">
          {words.say('decisionWrite')}
        </button>
        {isStranger && (
          <button {...prefers.button} class="link">
            {words.say('carePrefers')}
          </button>
        )}
      </div>
      {decision.isOpen && (
        <div {...decision.region} class="unfolded">
          <DecisionForm name={`decision:${ref.key}`.slice(0, 150)} start={start} close={decision.close} />
        </div>
      )}
      {isStranger && prefers.isOpen && (
        <div {...prefers.region} class="unfolded">
          <CareFields history={history} onSaved={prefers.close} />
        </div>
      )}
    </section>
  );
}
