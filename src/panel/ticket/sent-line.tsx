// That the reply went out, when, and what it did to the promises of its ticket, until the agent has read it.
import type { TicketView } from '../../domain/panel-state.ts';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';

export function SentLine({ ticket: { sent } }: { readonly ticket: TicketView }) {
  const { words, times, actions } = usePanel();
  if (sent === undefined) return null;
  return (
    <>
      <div class="sent row spread">
        <time dateTime={new Date(sent.at).toISOString()} title={times.full(sent.at)}>
          {words.say('sentAt', { time: times.brief(sent.at) })}
        </time>
        <IconButton
          icon="close"
          label={words.say('dismiss')}
          onClick={() => actions.send({ type: 'dismiss-sent', conversation: sent.conversation })}
        />
      </div>
      {sent.settled.map((line) => (
        <Settled key={line.id} line={line} />
      ))}
    </>
  );
}

/** A promise the reply kept or renewed; the agent may know better. */
function Settled({ line }: { readonly line: PromiseLine }) {
  const { words, times, actions } = usePanel();
  const undo = async () => {
    if (await actions.send({ type: 'take-back-promise', id: line.id })) actions.say('status_reopened');
  };
  const said =
    line.state === 'updated'
      ? words.say('sentRenewed', { words: line.words, time: times.brief(line.due) })
      : words.say(line.state === 'broken' ? 'sentKeptLate' : 'sentKept', { words: line.words });
  return (
    <div class="offer row spread">
      <p class="words">{said}</p>
      <button type="button" class="link" onClick={undo}>
        {words.say('undo')}
      </button>
    </div>
  );
}
