// After a break: how long it was, in one line, and the ways on.
import type { Pause } from '../../../domain/wellbeing/pause.ts';
import { usePanel } from '../../panel-context.ts';
import { lastedIn } from './care-words.ts';

export function BreakOver({ pause }: { readonly pause: Pause }) {
  const { state, words, actions } = usePanel();
  return (
    <section class="break">
      <p class="headline" role="status">
        {words.say('breakOver', { time: lastedIn(words, pause.lasted ?? 0) })}
      </p>
      <div class="row break-ways">
        {state.ticket.kind === 'open' && (
          <button type="button" class="btn" onClick={() => actions.go('ticket')}>
            {words.say('toTicket')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => actions.goOwn('home')}>
          {words.say('back')}
        </button>
      </div>
    </section>
  );
}
