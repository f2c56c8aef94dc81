// One prompt: words to insert or copy, or a thought that is never sent. Its principle is always shown, its source one click away.
import { useId } from 'preact/hooks';
import type { PromptOffer } from '../../domain/panel-state.ts';
import type { ShortcutAction } from '../../domain/shortcuts.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Stretches } from '../../ui/stretches.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { useKeyHint } from '../use-shortcuts.ts';

type Props = {
  readonly prompt: PromptOffer;
  readonly ticketKey: string;
  /** The key that inserts it. */
  readonly shortcut?: ShortcutAction | undefined;
  readonly isFirst?: boolean;
};

export function PromptCard({ prompt, ticketKey, shortcut, isFirst = false }: Props) {
  const { words, actions } = usePanel();
  const id = useId();
  const source = useDisclosure();
  const isThought = prompt.kind === 'reframe';
  return (
    <article class={isThought ? 'prompt thought' : 'prompt'} aria-labelledby={id}>
      <p id={id} class="saying" lang={prompt.lang} dir="auto">
        <Stretches of={prompt.stretches} as="i" />
      </p>
      <footer>
        <button {...source.button} class="from">
          <span>{isThought ? words.say('toThink') : words.say('promptFrom', prompt)}</span>
          <Icon name="open" />
        </button>
        {!isThought && (
          <PromptButtons prompt={prompt} ticketKey={ticketKey} shortcut={shortcut} isFirst={isFirst} textId={id} />
        )}
      </footer>
      {source.isOpen && (
        <div {...source.region} class="source soft" tabIndex={-1}>
          <p>
            {words.say('promptFrom', prompt)}. {prompt.kind === 'ask' && `${words.say('toAsk')}. `}
            {words.say('source', { source: prompt.source })}
          </p>
          <button type="button" class="link" onClick={() => actions.showStudio(placeOf(prompt))}>
            {words.say('promptChange')}
          </button>
        </div>
      )}
    </article>
  );
}

/** Where the studio has it; ids need no escape. */
const placeOf = ({ id }: PromptOffer): string => `#pack/${id.replace('/', '/prompts/')}`;

function PromptButtons({ prompt, ticketKey, shortcut, isFirst, textId }: Props & { readonly textId: string }) {
  const { words, actions } = usePanel();
  const key = useKeyHint(shortcut);
  return (
    <>
      {prompt.used && <span class="unseen">{words.say('used')}</span>}
      <IconButton
        icon="copy"
        label={words.say('copy')}
        aria-describedby={textId}
        onClick={() => actions.copy(prompt.text)}
      />
      <button
        type="button"
        class={isFirst ? 'btn primary' : 'btn'}
        aria-describedby={textId}
        aria-keyshortcuts={key.aria}
        onClick={() => actions.insert(prompt, ticketKey)}
      >
        {prompt.used && <Icon name="check" />}
        {words.say('insert')}
        {key.shown !== undefined && (
          <span class="key" aria-hidden="true">
            {key.shown}
          </span>
        )}
      </button>
    </>
  );
}
