// One promise seen in a reply: when it is due, when to be reminded, and the click that keeps the agent to it.
import { useState } from 'preact/hooks';
import type { TicketView } from '../../domain/panel-state.ts';
import type { PromiseOffer } from '../../domain/promises/promise-view.ts';
import { reminderTimes } from '../../domain/promises/reminders.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from '../promises/moment-field.tsx';
import { useKeepPromise } from '../promises/use-keep-promise.ts';

export function PromiseOfferForm({ offer, ticket }: { readonly offer: PromiseOffer; readonly ticket: TicketView }) {
  const { words, times, state } = usePanel();
  const keepPromise = useKeepPromise(ticket);
  const [chosen, choose] = useState<{ readonly due?: number | undefined; readonly remindAt?: number | undefined }>({});
  const [isAsked, setAsked] = useState(false);
  const due = offer.due ?? chosen.due;
  const planned = due === undefined ? undefined : reminderTimes(due, state.now, state.rhythm.leads);
  const remindAt = chosen.remindAt ?? planned?.remindAt;
  const isPast = due !== undefined && due <= state.now;
  const isLate = due !== undefined && remindAt !== undefined && remindAt > due;
  const keep = async () => {
    setAsked(true);
    if (due === undefined || remindAt === undefined || isPast || isLate) return;
    const { kind, lang } = offer;
    const isKept = await keepPromise({ words: offer.words, kind, lang, priority: 'normal', due, ...planned, remindAt });
    if (!isKept) return;
    // The next promise of the draft takes this place: it starts with nothing chosen.
    choose({});
    setAsked(false);
  };
  const dueProblem = isPast ? words.say('duePast') : isAsked && due === undefined ? words.say('pickDue') : undefined;
  const plan = (at: number) => {
    const [day, time, name] = [times.day(at), times.clock(at), ticket.customer ?? words.say('theCustomer')];
    return day === undefined ? words.say('ifThen', { time, name }) : words.say('ifThenDay', { day, time, name });
  };
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
      {remindAt !== undefined && !isLate && !isPast && <p class="soft plan">{plan(remindAt)}</p>}
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
