// A key ("n" at first) brings you to the capture field from anywhere in the panel.
import { usePanel } from '../../panel-context.ts';
import { useShortcuts } from '../../use-shortcuts.ts';
import { focusCapture } from './focus-capture.ts';

export function useNoteKey() {
  const { actions } = usePanel();
  useShortcuts({
    note: () => {
      actions.goOwn('home');
      focusCapture();
    },
  });
}
