// A signing key, into the agent's own room.
import type { PlainKey } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';

/** Says `said`, or what went wrong. @returns whether it is on the disk */
export function useKeepKey() {
  const { vault, world, say, tell } = useStudio();
  return async (name: string, { key, secret }: { readonly key: string; readonly secret: string }, said: PlainKey) => {
    const kept = await vault.put('signingKey', { id: key, name, secret, madeAt: world.now() });
    if (kept.ok) say(said);
    else tell(kept.problem);
    return kept.ok;
  };
}
