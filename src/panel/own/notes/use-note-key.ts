// "n" brings you to the capture field from anywhere in the panel.
import { useEffect } from 'preact/hooks';
import { isPlainKey } from '../../../ui/is-plain-key.ts';
import { usePanel } from '../../panel-context.ts';
import { focusCapture } from './focus-capture.ts';

export function useNoteKey() {
  const { actions } = usePanel();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event, 'n', 'N')) return;
      event.preventDefault();
      actions.goOwn('home');
      focusCapture();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions]);
}
