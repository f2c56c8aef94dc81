// One playbook: its steps in order, each ticked by hand, its sentences ready to insert. On a ticket the ticks are kept with it.
import { useState } from 'preact/hooks';
import type { PlaybookView, SayingView } from '../../domain/packs/choose/playbook-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Stretches } from '../../ui/stretches.tsx';
import { usePanel } from '../panel-context.ts';

export function Playbook({ playbook }: { readonly playbook: PlaybookView }) {
  const { words } = usePanel();
  const { ticked, tick } = useTicks();
  const { steps, lang, principle, pack, source } = playbook;
  return (
    <div class="playbook">
      <ol>
        {steps.map(({ id, stretches, say }) => (
          <li key={id}>
            <button type="button" class="item" aria-pressed={ticked.has(id)} onClick={() => tick(id)}>
              <span class={ticked.has(id) ? 'tick done' : 'tick'}>{ticked.has(id) && <Icon name="check" />}</span>
              <span lang={lang}>
                <Stretches of={stretches} as="i" />
              </span>
            </button>
            {say && <Sentence say={say} step={id} />}
          </li>
        ))}
      </ol>
      <p class="source soft">
        {words.say('promptFrom', { principle, pack })}. {words.say('source', { source })}
      </p>
    </div>
  );
}

/** On a ticket they survive the panel, beside those of its checklist; without one they last as long as this is open. */
function useTicks() {
  const { state, actions } = usePanel();
  const [here, setHere] = useState<readonly string[]>([]);
  const ticket = state.ticket.kind === 'open' ? state.ticket.ticket : undefined;
  const ticked = new Set(ticket ? ticket.checked : here);
  const tick = (item: string) => {
    const done = !ticked.has(item);
    if (ticket) void actions.send({ type: 'tick-item', ticketKey: ticket.ref.key, item, done });
    else setHere(done ? [...here, item] : here.filter((one) => one !== item));
  };
  return { ticked, tick };
}

function Sentence({ say, step }: { readonly say: SayingView; readonly step: string }) {
  const { state, words, actions } = usePanel();
  const ticket = state.ticket.kind === 'open' ? state.ticket.ticket : undefined;
  const id = `say-${step}`;
  return (
    <div class="sentence">
      <p id={id} class="saying" lang={say.lang}>
        <Stretches of={say.stretches} as="i" />
      </p>
      <div class="row">
        <IconButton
          icon="copy"
          label={words.say('copy')}
          aria-describedby={id}
          onClick={() => actions.copy(say.text)}
        />
        {ticket && (
          <button
            type="button"
            class="btn"
            aria-describedby={id}
            onClick={() => actions.insert({ text: say.text }, ticket.ref.key)}
          >
            {words.say('insert')}
          </button>
        )}
      </div>
    </div>
  );
}
