// What the tables tell of a draft, as features.ts takes it.
import { apologyIn } from '../apology.ts';
import { wordOf } from '../rules/shared-words.ts';
import type { Told } from '../told.ts';
import type { Evidence } from './features.ts';

export function evidenceOf(told: Told, asked: string | undefined): Evidence {
  const { cues, generic } = apologyIn(told);
  const bare = new Set(generic);
  return {
    cut: told.cut,
    own: told.own,
    dues: told.dues,
    promises: told.promises.map(({ words, when }) => ({ start: words.start, isDated: when !== undefined })),
    apologies: cues.map((cue) => ({ start: cue.start, isNamed: !bare.has(cue) })),
    ...(asked !== undefined && { isTheirs: wordOf(asked, told.lang) }),
  };
}
