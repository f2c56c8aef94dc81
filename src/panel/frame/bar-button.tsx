// The way to the command bar: a button in each head, and a key from anywhere in the panel.
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import { useKeyHint, useShortcuts } from '../use-shortcuts.ts';

export function BarButton() {
  const { words, actions } = usePanel();
  const key = useKeyHint('bar');
  const name = words.say('bar');
  return (
    <IconButton
      icon="search"
      label={name}
      keys={key.shown}
      aria-haspopup="dialog"
      aria-keyshortcuts={key.aria}
      onClick={() => actions.showBar(true)}
    />
  );
}

export function useBarKey() {
  const { actions } = usePanel();
  useShortcuts({ bar: () => actions.showBar(true) });
}
