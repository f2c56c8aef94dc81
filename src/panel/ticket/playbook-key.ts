// A key ("p" at first) opens the playbooks from anywhere in the panel.
import { usePanel } from '../panel-context.ts';
import { useShortcuts } from '../use-shortcuts.ts';

export function usePlaybookKey() {
  const { state, actions } = usePanel();
  const offered = state.ticket.kind === 'open' ? state.ticket.ticket.playbook?.id : undefined;
  useShortcuts({ playbooks: () => actions.goPlaybooks(offered) });
}
