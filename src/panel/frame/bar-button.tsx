// The way to the command bar: a button in each head, and a key from anywhere in the panel.
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useKeyHint, useShortcuts } from '../use-shortcuts.ts';

export function BarButton() {
  const { words, actions } = usePanel();
  const key = useKeyHint('bar');
  const name = words.say('bar');
  return (
    <button
      type="button"
      class="quiet"
      aria-label={name}
      title={key.shown === undefined ? name : `${name} (${key.shown})`}
      aria-haspopup="dialog"
      aria-keyshortcuts={key.aria}
      onClick={() => actions.showBar(true)}
    >
      <Icon name="search" />
    </button>
  );
}

export function useBarKey() {
  const { actions } = usePanel();
  useShortcuts({ bar: () => actions.showBar(true) });
}
