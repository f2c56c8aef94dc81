// Takes what was handled out of the browser's memory into the agent's own room, whenever that is open, and has it forgotten
// there. A row that is taken twice is the same row; one that was not forgotten comes again.
import type { Command } from '../../../domain/command.ts';
import type { Outcome } from '../../../domain/problem.ts';
import type { Handled } from '../../../domain/wellbeing/handled.ts';
import type { Topic } from '../../../messages/protocol.ts';
import { oneAtATime } from '../../../ui/one-at-a-time.ts';
import type { Vault } from '../../../vault/vault.ts';

export type CollectDoors = {
  readonly vault: Pick<Vault, 'lock' | 'onChange' | 'put'>;
  readonly askHandled: () => Promise<Outcome<readonly Handled[]>>;
  readonly send: (command: Command) => Promise<Outcome>;
  readonly onChanges: (listener: (topics: readonly Topic[]) => void) => () => void;
};

/** Nothing here is told when it fails: the rows stay where they were, and the next change tries again. @returns ends it */
export function collectHandled({ vault, askHandled, send, onChanges }: CollectDoors): () => void {
  const collect = oneAtATime(async () => {
    if (vault.lock().kind !== 'open') return;
    const waiting = await askHandled();
    if (!waiting.ok || waiting.value.length === 0) return;
    const kept = await vault.put('handled', ...waiting.value);
    if (kept.ok) await send({ type: 'forget-handled', ids: waiting.value.map(({ id }) => id) });
  });
  const ends = [
    onChanges((topics) => topics.includes('handled') && void collect()),
    // No kinds: the lock opened or fell.
    vault.onChange((kinds) => kinds.length === 0 && void collect()),
  ];
  void collect();
  return () => {
    for (const end of ends) end();
  };
}
