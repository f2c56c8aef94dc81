// Many lists of phrases looked up at once: which of them may be found in a text. One look at each of its words, however many
// lists there are; findPhrase has the last word on each.
import type { Lang } from '../../language/lang.ts';
import type { CutText } from '../../language/words.ts';
import { stemOf, wordsOfPhrase } from '../format/find-phrase.ts';
import { onceFor } from './once-for.ts';

export type PhraseIndex<Of> = {
  readonly add: (of: Of, lang: Lang, phrases: readonly string[]) => void;
  /** Those one of whose phrases begins with a word of the text, at most `most`. */
  readonly near: (cut: CutText, lang: Lang, most?: number) => ReadonlySet<Of>;
};

/** Kept by the first word of each phrase, or by how a first word with a star begins. */
export function phraseIndex<Of>(): PhraseIndex<Of> {
  const byStart = new Map<string, Of[]>();
  return {
    add(of, lang, phrases) {
      for (const start of startsOf(phrases)) {
        const key = `${lang} ${start}`;
        const beside = byStart.get(key);
        if (beside === undefined) byStart.set(key, [of]);
        else if (beside.at(-1) !== of) beside.push(of);
      }
    },
    near(cut, lang, most = Number.POSITIVE_INFINITY) {
      const found = new Set<Of>();
      if (byStart.size === 0) return found;
      for (const { folded } of cut.words) {
        for (const key of [folded, `${stemOf(folded)}*`]) {
          for (const of of byStart.get(`${lang} ${key}`) ?? []) {
            if (found.size === most) return found;
            found.add(of);
          }
        }
      }
      return found;
    },
  };
}

const startsOf = onceFor((phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => {
    const [first] = wordsOfPhrase(phrase);
    return first ? [first.isStem ? `${stemOf(first.folded)}*` : first.folded] : [];
  }),
);
