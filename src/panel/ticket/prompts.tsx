// The words that could help: three at a glance, the rest one step away. The number keys insert what is at a glance.
import { useEffect } from 'preact/hooks';
import type { PromptOffer, TicketView } from '../../domain/panel-state.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { PromptCard } from './prompt-card.tsx';

const atAGlance = 3;

export function Prompts({ ticket }: { readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  const rest = useDisclosure();
  const ticketKey = ticket.ref.key;
  const shown = ticket.prompts.slice(0, atAGlance);
  const further = ticket.prompts.slice(atAGlance);
  const insertable = shown.filter(({ kind }) => kind !== 'reframe');
  useNumberKeys(insertable, (prompt) => void actions.insert(prompt, ticketKey));
  return (
    <section class="prompts">
      <h2>{words.say('prompts')}</h2>
      {shown.length === 0 && <p class="soft">{words.say('noPrompts')}</p>}
      {shown.map((prompt) => {
        const place = insertable.indexOf(prompt);
        const keyNumber = place < 0 ? undefined : place + 1;
        return (
          <PromptCard
            key={prompt.id}
            prompt={prompt}
            ticketKey={ticketKey}
            keyNumber={keyNumber}
            isFirst={place === 0}
          />
        );
      })}
      {rest.isOpen && (
        <div {...rest.region} class="prompts">
          {further.map((prompt) => (
            <PromptCard key={prompt.id} prompt={prompt} ticketKey={ticketKey} />
          ))}
        </div>
      )}
      {further.length > 0 && (
        <button {...rest.button} class="btn wide">
          {words.say(rest.isOpen ? 'fewerWords' : 'moreWords')}
        </button>
      )}
    </section>
  );
}

/** 1, 2, 3: only while no field has the focus and no modifier is held, so that typing never inserts. */
function useNumberKeys(prompts: readonly PromptOffer[], insert: (prompt: PromptOffer) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || isField(event.target))
        return;
      const prompt = /^[1-3]$/.test(event.key) ? prompts[Number(event.key) - 1] : undefined;
      if (prompt === undefined) return;
      event.preventDefault();
      insert(prompt);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
