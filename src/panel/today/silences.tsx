// Tickets on which nothing is heard any more: whom to ask after, with words for it. A short list that can be cleared.
import { useId } from 'preact/hooks';
import type { SilenceLine } from '../../domain/promises/promise-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Stretches } from '../../ui/stretches.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { ticketName } from '../ticket-name.ts';

export function Silences({ lines }: { readonly lines: readonly SilenceLine[] }) {
  const { words, actions } = usePanel();
  if (lines.length === 0) return null;
  return (
    <section>
      <div class="row spread">
        <h2>{words.say('silences')}</h2>
        {lines.length > 1 && (
          <button type="button" class="link" onClick={() => actions.send({ type: 'clear-silence' })}>
            {words.say('clearAll')}
          </button>
        )}
      </div>
      <ul class="promises">
        {lines.map((line) => (
          <Silence key={line.key} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Silence({ line }: { readonly line: SilenceLine }) {
  const { words, times, actions } = usePanel();
  const unfold = useDisclosure();
  const [id, textId] = [useId(), useId()];
  const { message } = line;
  return (
    <li class="promise">
      <div class="line">
        <button {...unfold.button} class="what" aria-describedby={id}>
          <span class="who">{line.customer ?? ticketName(line.ticket)}</span>
          <Icon name="open" />
        </button>
        <IconButton
          icon="check"
          label={words.say('silenceSeen')}
          aria-describedby={id}
          onClick={() => actions.send({ type: 'clear-silence', key: line.key })}
        />
      </div>
      <p id={id} class="soft">
        {words.say(`silence_${line.reason}`, { time: times.lasting(line.since) })}
      </p>
      {unfold.isOpen && (
        <div {...unfold.region} class="unfolded">
          {message && (
            <p id={textId} class="saying" lang={message.lang} dir="auto">
              <Stretches of={message.stretches} as="i" />
            </p>
          )}
          <div class="row">
            <button
              type="button"
              class="btn primary"
              onClick={() => actions.send({ type: 'open-ticket', ticket: line.ticket })}
            >
              {words.say('openTicket')}
            </button>
            {message && (
              <button type="button" class="btn" aria-describedby={textId} onClick={() => actions.copy(message.text)}>
                {words.say('copy')}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
