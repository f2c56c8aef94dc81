// A promise that was settled in the last day; it can be opened again.
import { useId } from 'preact/hooks';
import type { PromiseLine } from '../../domain/panel-state.ts';
import { helpdeskName } from '../helpdesk-name.ts';
import { usePanel } from '../panel-context.ts';

export function SettledRow({ line }: { readonly line: PromiseLine }) {
  const { words, actions } = usePanel();
  const id = useId();
  const undo = async () => {
    if (await actions.send({ type: 'settle-promise', id: line.id, as: 'open' })) actions.say('status_reopened');
  };
  return (
    <li class="promise settled">
      <div class="line">
        <p id={id} class="what">
          <b>{words.say(line.state === 'dropped' ? 'state_dropped' : 'state_kept')}</b>
          <span class="who">{line.customer ?? helpdeskName(line.ticket)}</span>
        </p>
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
