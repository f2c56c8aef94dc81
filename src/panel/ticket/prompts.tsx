// The words that could help: three at a glance, the rest one step away. Keys (1, 2, 3 at first) insert what is at a glance.
import type { TicketView } from '../../domain/panel-state.ts';
import { insertActions } from '../../domain/shortcuts.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { PromptCard } from './prompt-card.tsx';

const atAGlance = 3;

export function Prompts({ ticket }: { readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  const rest = useDisclosure();
  const ticketKey = ticket.ref.key;
  const shown = ticket.prompts.slice(0, atAGlance);
  const further = ticket.prompts.slice(atAGlance);
  const insertable = shown.filter(({ kind }) => kind !== 'reframe');
  useShortcuts(
    Object.fromEntries(
      insertActions.map((action, place) => {
        const prompt = insertable[place];
        return [action, prompt && (() => void actions.insert(prompt, ticketKey))];
      }),
    ),
  );
  return (
    <section class="prompts">
      <h2>{words.say('prompts')}</h2>
      {shown.length === 0 && <p class="soft">{words.say('noPrompts')}</p>}
      {shown.map((prompt) => {
        const place = insertable.indexOf(prompt);
        return (
          <PromptCard
            key={prompt.id}
            prompt={prompt}
            ticketKey={ticketKey}
            shortcut={insertActions[place]}
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
