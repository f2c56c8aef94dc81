// A rhythm of updates that fits the case: one click, and the agent is reminded of each until the ticket is solved.
import type { TicketView } from '../../domain/panel-state.ts';
import { nextUpdate } from '../../domain/promises/cadence.ts';
import { reminderTimes } from '../../domain/promises/reminders.ts';
import { usePanel } from '../panel-context.ts';
import { useKeepPromise } from '../promises/use-keep-promise.ts';

export function CadenceOffer({ ticket }: { readonly ticket: TicketView }) {
  const { words, state } = usePanel();
  const keepPromise = useKeepPromise(ticket);
  const { cadence: offer } = ticket;
  if (offer === undefined) return null;
  const { timeZone, hours, leads } = state.rhythm;
  const { text, lang, cadence, principle, pack, source } = offer;
  const keep = () => {
    const due = nextUpdate(cadence, state.now, timeZone, hours);
    return keepPromise({
      words: text,
      kind: 'tell',
      lang: ticket.reading?.lang ?? lang,
      priority: 'normal',
      due,
      ...reminderTimes(due, state.now, leads),
      cadence,
    });
  };
  return (
    <div class="row spread">
      <p class="soft" lang={lang} title={words.say('source', { source })}>
        {text} · {words.say('promptFrom', { principle, pack })}
      </p>
      <button type="button" class="link" onClick={keep}>
        {words.say('keepPromise')}
      </button>
    </div>
  );
}
