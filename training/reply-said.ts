// A review in the words of the labels.
import type { CautionKind } from '../src/domain/language/signs.ts';
import { advise } from '../src/domain/reply/advise.ts';
import type { Draft } from '../src/domain/reply/draft.ts';
import { reviewOf } from '../src/domain/reply/review-draft.ts';
import type { Said } from './reply-report.ts';

const names: Readonly<Partial<Record<CautionKind, string>>> = {
  stock: 'boilerplate',
  soon: 'vague_time',
  defence: 'defensive',
  wall: 'defensive',
  blame: 'blame',
  'plays-down': 'dismissive',
  'over-apology': 'over_apology',
};

/** `asked`: what the customer wrote, where it is known. */
export function saidOf(draft: Draft, asked: string | undefined): Said {
  const review = reviewOf(draft);
  const { acts, promises } = review;
  const done = {
    acknowledges: acts.acknowledges,
    owns: acts.owns,
    next: acts.next,
    done: acts.done,
    asks_customer: acts.instructs,
    question: acts.asks,
    thanks: acts.thanks,
  };
  const advice = advise(draft, review, asked === undefined ? {} : { asked });
  return {
    acts: new Set(Object.entries(done).flatMap(([name, cues]) => (cues.length > 0 ? [name] : []))),
    apology: acts.apology.kind,
    cautions: new Set(advice.flatMap(({ kind }) => names[kind] ?? [])),
    promises: promises.map(({ words, when }) => ({ words: words.text, ...(when && { due: when.text }) })),
  };
}
