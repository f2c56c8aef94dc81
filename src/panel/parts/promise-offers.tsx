// Promises seen in the reply as it is written, or in the one just sent: one click keeps the agent to it. They hold the foot
// of the room, so that nothing above moves when one appears.
import { useState } from 'preact/hooks';
import type { PromiseOffer, TicketView } from '../../domain/panel-state.ts';
import { firstReminder } from '../../domain/promises/reminders.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from './moment-field.tsx';
import { SentLine } from './sent-line.tsx';

export function PromiseOffers({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const { promiseOffers } = ticket.sent ?? ticket;
  if (promiseOffers.length === 0 && ticket.sent === undefined) return null;
  return (
    <section class="offers" aria-label={promiseOffers.length > 0 ? words.say('promiseOffers') : undefined}>
      <SentLine ticket={ticket} />
      {promiseOffers.map((offer, place) => (
        <Offer key={place} offer={offer} ticket={ticket} />
      ))}
    </section>
  );
}

function Offer({ offer, ticket }: { readonly offer: PromiseOffer; readonly ticket: TicketView }) {
  const { words, state, actions } = usePanel();
  const [chosen, choose] = useState<{ readonly due?: number | undefined; readonly remindAt?: number | undefined }>({});
  const [isAsked, setAsked] = useState(false);
  const due = offer.due ?? chosen.due;
  const remindAt = chosen.remindAt ?? offer.remindAt ?? (due === undefined ? undefined : firstReminder(due, state.now));
  const isPast = due !== undefined && due <= state.now;
  const isLate = due !== undefined && remindAt !== undefined && remindAt > due;
  const keep = async () => {
    setAsked(true);
    if (due === undefined || remindAt === undefined || isPast || isLate) return;
    const { ref, customer } = ticket;
    const promise = {
      ticket: ref,
      words: offer.words,
      lang: offer.lang,
      due,
      remindAt,
      ...(customer !== undefined && { customer }),
    };
    if (!(await actions.send({ type: 'keep-promise', promise }))) return;
    actions.say('status_promiseKept');
    // The next promise of the draft takes this place: it starts with nothing chosen.
    choose({});
    setAsked(false);
  };
  const dueProblem = isPast ? words.say('duePast') : isAsked && due === undefined ? words.say('pickDue') : undefined;
  return (
    <div class="offer">
      <p class="words">{words.say('youWrote', { words: offer.words })}</p>
      {offer.due === undefined && (
        <MomentField
          label={words.say('dueWhen')}
          at={chosen.due}
          problem={dueProblem}
          onChange={(at) => choose({ due: at })}
        />
      )}
      <div class="row spread">
        {due !== undefined && (
          <MomentField
            label={words.say('remindAt')}
            at={remindAt}
            problem={isLate ? words.say('remindLate') : undefined}
            onChange={(at) => choose({ ...chosen, remindAt: at })}
          />
        )}
        <button type="button" class="btn primary" onClick={keep}>
          {words.say('keepPromise')}
        </button>
      </div>
    </div>
  );
}
