// One promise as one line; what can be done about it unfolds beneath, in place.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/panel-state.ts';
import { helpdeskName } from '../helpdesk-name.ts';
import { usePanel } from '../panel-context.ts';
import { Icon } from './icon.tsx';
import { PromiseActions } from './promise-actions.tsx';
import { useDisclosure } from './use-disclosure.ts';

type Props = {
  readonly line: PromiseLine;
  readonly startsOpen?: boolean;
  /** Beside its own ticket the customer's name is known, and the words say more. */
  readonly isOnTicket?: boolean;
};

export function PromiseRow({ line, startsOpen = false, isOnTicket = false }: Props) {
  const { words, times, actions } = usePanel();
  const id = useId();
  const unfold = useDisclosure(startsOpen);
  const day = times.day(line.due);
  const ticket = line.ticket.ticketId === undefined ? helpdeskName(line.ticket) : `#${line.ticket.ticketId}`;
  const who = line.customer ?? ticket;
  const time = times.fromNow(line.due);
  const due = line.isOverdue ? words.say('overdueSince', { time }) : words.say('dueIn', { time });
  const settle = async () => {
    if (!(await actions.send({ type: 'settle-promise', id: line.id, as: 'kept' }))) return;
    actions.say('status_settled', { type: 'settle-promise', id: line.id, as: 'open' });
  };
  return (
    <li class={line.isOverdue ? 'promise late' : line.isDue ? 'promise due' : 'promise'}>
      <div class="line">
        <button {...unfold.button} class="what" aria-describedby={id}>
          <time dateTime={new Date(line.due).toISOString()} title={times.full(line.due)}>
            {day !== undefined && <small>{day}</small>}
            {times.clock(line.due)}
          </time>
          <span class="who">{isOnTicket ? words.say('quoted', { text: line.words }) : who}</span>
          <Icon name="open" />
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.say('done')}
          title={words.say('done')}
          aria-describedby={id}
          onClick={settle}
        >
          <Icon name="check" />
        </button>
      </div>
      <p id={id} class="soft">
        <span class="due-words">{due}</span>
        {!isOnTicket && <span lang={line.lang}> · {words.say('quoted', { text: line.words })}</span>}
      </p>
      {unfold.isOpen && (
        <div {...unfold.region} class="unfolded">
          <PromiseActions line={line} />
        </div>
      )}
    </li>
  );
}
