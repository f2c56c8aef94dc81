// What can be done about one promise: say where things stand, go there, put it off, give it another time, let it go.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { Stretches } from '../../ui/stretches.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { HoldingUpdate } from './holding-update-later.ts';
import { MovePromise } from './move-promise.tsx';
import { PromiseHistory } from './promise-history.tsx';
import { SnoozePromise } from './snooze-promise.tsx';
import { useSettle } from './use-settle.ts';

export function PromiseActions({ line }: { readonly line: PromiseLine }) {
  const { state, words, actions } = usePanel();
  const update = useDisclosure();
  const move = useDisclosure();
  const snooze = useDisclosure();
  const settle = useSettle(line);
  const textId = useId();
  const { holding, ticket } = line;
  const isHere = state.ticket.kind === 'open' && state.ticket.ticket.ref.key === ticket.key;
  return (
    <>
      {holding && (
        <div class="holding">
          <p class="soft">{words.say('holding')}</p>
          <p id={textId} class="saying" lang={holding.lang} dir="auto">
            <Stretches of={holding.stretches} as="i" />
          </p>
        </div>
      )}
      <div class="row">
        {holding && isHere && (
          <button
            type="button"
            class="btn primary"
            aria-describedby={textId}
            onClick={() => actions.insert(holding, ticket.key)}
          >
            {words.say('insert')}
          </button>
        )}
        {!isHere && (
          <button
            type="button"
            class={line.isDue ? 'btn primary' : 'btn'}
            onClick={() => actions.send({ type: 'open-ticket', ticket })}
          >
            {words.say('openTicket')}
          </button>
        )}
        {holding && (
          <button type="button" class="btn" aria-describedby={textId} onClick={() => actions.copy(holding.text)}>
            {words.say('copy')}
          </button>
        )}
      </div>
      <div class="row links">
        <button {...update.button} class="link">
          {words.say('writeUpdate')}
        </button>
        <button {...snooze.button} class="link">
          {words.say('snooze')}
        </button>
        <button {...move.button} class="link">
          {words.say('move')}
        </button>
        <button type="button" class="link" onClick={() => actions.saveCalendar([line])}>
          {words.say('calendarOne')}
        </button>
        <button type="button" class="link" onClick={() => settle('dropped')}>
          {words.say('drop')}
        </button>
      </div>
      {update.isOpen && (
        <div {...update.region}>
          <HoldingUpdate line={line} isHere={isHere} />
        </div>
      )}
      {snooze.isOpen && (
        <div {...snooze.region}>
          <SnoozePromise line={line} />
        </div>
      )}
      {move.isOpen && (
        <div {...move.region}>
          <MovePromise line={line} />
        </div>
      )}
      <PromiseHistory line={line} />
    </>
  );
}
