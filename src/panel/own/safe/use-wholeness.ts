// Whether the own room is as it was left, asked once whenever it opens, behind what it shows first.
import { useEffect, useState } from 'preact/hooks';
import type { Wholeness } from '../../../vault/tally.ts';
import { usePanel } from '../../panel-context.ts';
import { useLock } from '../use-lock.ts';
import { useSeen } from '../use-seen.ts';

/** @returns `told` is absent until it is known, and while the room is locked */
export function useWholeness(): { readonly told: Wholeness | undefined; readonly accept: () => Promise<void> } {
  const { vault, actions } = usePanel();
  const lock = useLock();
  const [told, know] = useState<Wholeness>();
  const isSeen = useSeen();
  const isOpen = lock.kind === 'open' && isSeen;
  const look = async () => {
    const answer = isOpen ? await vault.wholeness() : undefined;
    know(answer?.ok ? answer.value : undefined);
  };
  useEffect(() => void look(), [vault, isOpen]);
  return {
    told,
    accept: async () => {
      const accepted = await vault.accept();
      if (accepted.ok) await look();
      else actions.tell(accepted.problem);
    },
  };
}
