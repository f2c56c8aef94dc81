// Advice on a draft as the panel shows it.
import { languages } from '../language/languages.ts';
import type { AdviceView } from '../panel-state.ts';
import { advise } from './advise.ts';
import type { Draft } from './draft.ts';
import type { Review } from './review.ts';
import type { About, RuleId } from './rules/rule.ts';

/** A reply just begun is nobody's business. Words. */
const begun = 8;

export function adviceViews(draft: Draft, review: Review, about: About, off: readonly RuleId[]): readonly AdviceView[] {
  if (draft.cut.words.length < begun) return [];
  const { lang } = draft;
  return advise(draft, review, about, new Set(off)).map(({ rule, kind, words, of }): AdviceView => {
    const said = words?.text ?? of;
    return {
      rule: rule.id,
      kind,
      instead: languages[lang].alternatives[kind],
      lang,
      ...(said !== undefined && { words: said }),
      ...(rule.source && { source: rule.source.cite }),
    };
  });
}
