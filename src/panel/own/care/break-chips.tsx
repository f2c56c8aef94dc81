// Up to three breaks that fit now, each begun by one tap.
import type { SelfCareView } from '../../../domain/packs/choose/self-care-ideas.ts';
import { usePanel } from '../../panel-context.ts';
import { shortMinutes } from './care-words.ts';
import { useBreaks } from './use-breaks.ts';

type Props = {
  readonly breaks: readonly SelfCareView[];
  /** The first of them is what is offered. */
  readonly isOffered?: boolean;
  readonly onBegin?: () => void;
  /** What else can be said, beside them. */
  readonly children?: preact.ComponentChildren;
};

export function BreakChips({ breaks, isOffered = false, onBegin, children }: Props) {
  const { words } = usePanel();
  const { begin } = useBreaks();
  return (
    <div class="row break-chips">
      {breaks.map((idea, place) => (
        <button
          key={idea.id}
          type="button"
          class={isOffered && place === 0 ? 'btn primary' : 'btn'}
          onClick={() => {
            onBegin?.();
            void begin(idea);
          }}
        >
          <span lang={idea.lang}>
            {words.say('breakChip', { title: idea.title, span: shortMinutes(words, idea.minutes) })}
          </span>
        </button>
      ))}
      {children}
    </div>
  );
}
