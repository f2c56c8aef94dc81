// The languages of a pack, with a plain word where the agent's own is not among them.
import type { Lang } from '../../../domain/language/lang.ts';
import { useStudio } from '../../studio-context.ts';
import { languagesOf, missing } from './pack-words.ts';

export function Languages({ languages }: { readonly languages: readonly Lang[] }) {
  const { words } = useStudio();
  const lack = missing(languages, words);
  return (
    <>
      {languagesOf(languages, words)} {lack && <strong class="lack">{lack}</strong>}
    </>
  );
}
