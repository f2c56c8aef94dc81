// What can be done about one promise: say where things stand, go there, move it, let it go.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';
import { MovePromise } from './move-promise.tsx';
import { Stretches } from './stretches.tsx';
import { useDisclosure } from './use-disclosure.ts';

export function PromiseActions({ line }: { readonly line: PromiseLine }) {
  const { state, words, actions } = usePanel();
  const move = useDisclosure();
  const textId = useId();
  const { holding, ticket } = line;
  const isHere = state.ticket.kind === 'open' && state.ticket.ticket.ref.key === ticket.key;
  const drop = async () => {
    if (!(await actions.send({ type: 'settle-promise', id: line.id, as: 'dropped' }))) return;
    actions.say('status_dropped', { type: 'settle-promise', id: line.id, as: 'open' });
  };
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
            onClick={() => actions.send({ type: 'open-ticket', promiseId: line.id })}
          >
            {words.say('openTicket')}
          </button>
        )}
        {holding && (
          <button type="button" class="btn" aria-describedby={textId} onClick={() => actions.copy(holding.text)}>
            {words.say('copy')}
          </button>
        )}
        <button {...move.button} class="link">
          {words.say('move')}
        </button>
        <button type="button" class="link" onClick={drop}>
          {words.say('drop')}
        </button>
      </div>
      {move.isOpen && (
        <div {...move.region}>
          <MovePromise line={line} />
        </div>
      )}
    </>
  );
}
