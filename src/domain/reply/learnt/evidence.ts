// What the tables tell of a draft, as features.ts takes it.
import type { Lang } from '../../language/lang.ts';
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
    ...(asked !== undefined && { isTheirs: theirs(asked, told.lang) }),
  };
}

let last: { readonly asked: string; readonly lang: Lang; readonly isTheirs: (folded: string) => boolean } | undefined;

/** The customer's words stay the same while the reply is written. */
function theirs(asked: string, lang: Lang): (folded: string) => boolean {
  if (last?.asked !== asked || last.lang !== lang) last = { asked, lang, isTheirs: wordOf(asked, lang) };
  return last.isTheirs;
}
