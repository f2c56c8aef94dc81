// Everything made anew from a backup, in one moment, with the way back while the line about it stands.
import type { Contents } from '../../../domain/own/restore.ts';
import type { Outcome } from '../../../domain/problem.ts';
import { usePanel } from '../../panel-context.ts';

export function useRestore(): (make: (here: Contents) => Contents) => Promise<Outcome> {
  const { vault, actions, ownTexts } = usePanel();
  return async (make) => {
    await ownTexts.flush();
    let before: Contents | undefined;
    const outcome = await vault.remakeAll((here) => {
      before = here;
      return make(here);
    });
    if (!outcome.ok) return outcome;
    ownTexts.drop();
    actions.say('status_restored', async () => {
      const back = await vault.remakeAll((here) => before ?? here);
      if (back.ok) ownTexts.drop();
      else actions.tell(back.problem);
      return back.ok;
    });
    return outcome;
  };
}
