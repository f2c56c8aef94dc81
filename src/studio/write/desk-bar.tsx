// Over the desk: which pack this is, back to all drafts, undo and redo.
import type { History } from '../../domain/packs/edit/history.ts';
import { IconButton } from '../../ui/icon-button.tsx';
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
      <IconButton icon="back" label={words.say('draftsAll')} onClick={back} />
      <h2 class="headline" dir="auto">
        {anyText(pack.title, words.lang) ?? words.say('draftUntitled')}
      </h2>
      <span class="soft">{typeof pack.version === 'string' && pack.version}</span>
      <span class="desk-keys">
        <IconButton
          icon="undo"
          label={words.say('undo')}
          keys="Ctrl+Z"
          aria-disabled={history.past.length === 0}
          onClick={undo}
        />
        <IconButton
          icon="redo"
          label={words.say('redo')}
          keys="Ctrl+Shift+Z"
          aria-disabled={history.future.length === 0}
          onClick={redo}
        />
      </span>
    </div>
  );
}
