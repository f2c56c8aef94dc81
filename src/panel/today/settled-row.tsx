// A promise that was settled in the last day; it can be opened again.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { usePanel } from '../panel-context.ts';
import { useSettle } from '../promises/use-settle.ts';
import { ticketName } from '../ticket-name.ts';

export function SettledRow({ line }: { readonly line: PromiseLine }) {
  const { words, actions } = usePanel();
  const id = useId();
  const settle = useSettle(line);
  const undo = async () => {
    if (await actions.send({ type: 'take-back-promise', id: line.id })) actions.say('status_reopened');
  };
  const state = line.state === 'kept' || line.state === 'broken' ? line.state : 'dropped';
  return (
    <li class="promise settled">
      <div class="line">
        <p id={id} class="what">
          <b>{words.say(`state_${state}`)}</b>
          <span class="who">{line.customer ?? ticketName(line.ticket)}</span>
        </p>
        {state === 'broken' && (
          <button type="button" class="link" aria-describedby={id} onClick={() => settle('kept')}>
            {words.say('wasInTime')}
          </button>
        )}
        <button type="button" class="link" aria-describedby={id} onClick={undo}>
          {words.say('undo')}
        </button>
      </div>
      <p class="soft" lang={line.lang}>
        {words.say('quoted', { text: line.words })}
      </p>
    </li>
  );
}
