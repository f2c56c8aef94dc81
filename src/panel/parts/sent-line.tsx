// That the reply went out, and when: over the promises it made, until the agent has read it.
import type { TicketView } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';
import { Icon } from './icon.tsx';

export function SentLine({ ticket: { sent } }: { readonly ticket: TicketView }) {
  const { words, times, actions } = usePanel();
  if (sent === undefined) return null;
  return (
    <div class="sent row spread">
      <time dateTime={new Date(sent.at).toISOString()} title={times.full(sent.at)}>
        {words.say('sentAt', { time: times.brief(sent.at) })}
      </time>
      <button
        type="button"
        class="quiet"
        aria-label={words.say('dismiss')}
        title={words.say('dismiss')}
        onClick={() => actions.send({ type: 'dismiss-sent', conversation: sent.conversation })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
