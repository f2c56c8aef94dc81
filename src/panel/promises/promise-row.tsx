// One promise as one line; what can be done about it unfolds beneath, in place.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { ticketName } from '../ticket-name.ts';
import { PromiseActions } from './promise-actions.tsx';
import { useSettle } from './use-settle.ts';

type Props = {
  readonly line: PromiseLine;
  readonly startsOpen?: boolean;
  /** Beside its own ticket the customer's name is known, and the words say more. */
  readonly isOnTicket?: boolean;
};

export function PromiseRow({ line, startsOpen = false, isOnTicket = false }: Props) {
  const { words, times } = usePanel();
  const id = useId();
  const unfold = useDisclosure(startsOpen);
  const settle = useSettle(line);
  const day = times.day(line.due);
  const who = line.customer ?? ticketName(line.ticket);
  return (
    <li class={line.isOverdue ? 'promise late' : line.isDue ? 'promise due' : 'promise'}>
      <div class="line">
        <button {...unfold.button} class="what" aria-describedby={id} data-promise={line.id}>
          <time dateTime={new Date(line.due).toISOString()} title={times.full(line.due)}>
            {day !== undefined && <small>{day}</small>}
            {times.clock(line.due)}
          </time>
          <span class="who">{isOnTicket ? words.say('quoted', { text: line.words }) : who}</span>
          <Icon name="open" />
        </button>
        <IconButton icon="check" label={words.say('done')} aria-describedby={id} onClick={() => settle('done')} />
      </div>
      <p id={id} class="soft">
        <WhenDue line={line} />
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

/** When it is due, and what else one should know before opening it. */
function WhenDue({ line }: { readonly line: PromiseLine }) {
  const { words, times, state } = usePanel();
  const time = times.fromNow(line.due);
  const isSnoozed = line.snoozedUntil !== undefined && line.snoozedUntil > state.now;
  return (
    <>
      <span class="due-words">{words.say(line.isOverdue ? 'overdueSince' : 'dueIn', { time })}</span>
      {line.priority === 'high' && <b> · {words.say('priority_high')}</b>}
      {line.owner !== undefined && <span> · {words.say('owedBy', { name: line.owner })}</span>}
      {line.cadence && <span> · {words.count(`every_${cadenceUnits[line.cadence.unit]}`, line.cadence.every)}</span>}
      {isSnoozed && <span> · {words.say('snoozedUntil', { time: times.brief(line.snoozedUntil ?? 0) })}</span>}
    </>
  );
}

const cadenceUnits = { hours: 'hours', 'working-hours': 'workingHours', 'working-days': 'workingDays' } as const;
