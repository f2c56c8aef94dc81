// "p" opens the playbooks from anywhere in the panel.
import { useEffect } from 'preact/hooks';
import { isPlainKey } from '../../ui/is-plain-key.ts';
import { usePanel } from '../panel-context.ts';

export function usePlaybookKey() {
  const { state, actions } = usePanel();
  const offered = state.ticket.kind === 'open' ? state.ticket.ticket.playbook?.id : undefined;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event, 'p', 'P')) return;
      event.preventDefault();
      actions.goPlaybooks(offered);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, offered]);
}
