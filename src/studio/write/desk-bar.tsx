// Over the desk: which pack this is, back to all drafts, undo and redo.
import type { History } from '../../domain/packs/edit/history.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStudio } from '../studio-context.ts';
import { anyText } from './any-text.ts';
import { useOpenDesk } from './desk-context.ts';

type Props = { readonly history: History; readonly undo: () => void; readonly redo: () => void };

export function DeskBar({ history, undo, redo }: Props) {
  const { words, go } = useStudio();
  const { pack, flush } = useOpenDesk();
  const back = () => {
    flush();
    go({ page: 'write' });
  };
  return (
    <div class="desk-bar">
      <button
        type="button"
        class="quiet"
        aria-label={words.say('draftsAll')}
        title={words.say('draftsAll')}
        onClick={back}
      >
        <Icon name="back" />
      </button>
      <h2 class="headline" dir="auto">
        {anyText(pack.title, words.lang) ?? words.say('draftUntitled')}
      </h2>
      <span class="soft">{typeof pack.version === 'string' && pack.version}</span>
      <span class="desk-keys">
        <button
          type="button"
          class="quiet"
          aria-label={words.say('undo')}
          title={`${words.say('undo')} (Ctrl+Z)`}
          aria-disabled={history.past.length === 0}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.say('redo')}
          title={`${words.say('redo')} (Ctrl+Shift+Z)`}
          aria-disabled={history.future.length === 0}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
      </span>
    </div>
  );
}
