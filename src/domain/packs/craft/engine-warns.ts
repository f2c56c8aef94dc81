// Words to send that the review of replies would warn the agent about: a pack that says "do not blame" with one hand and blames
// with the other. The review is the one the panel makes while the agent types.
import { type Lately, lately } from '../../language/lately.ts';
import type { CautionKind } from '../../language/signs.ts';
import { advise } from '../../reply/advise.ts';
import { cutDraft } from '../../reply/draft.ts';
import { reviewOf } from '../../reply/review-draft.ts';
import { type SentText, sampleMoment, sentTexts } from './sent-texts.ts';
import { askedPacks, at, type Rule } from './subject.ts';

/**
 * The cautions about words that are there. What is missing is judged on a whole reply, where other words may bring it; and the
 * customer's own word for the thing (`vague-thing`) no pack can know.
 */
const counted: ReadonlySet<CautionKind> = new Set([
  ...(['blame', 'defence', 'wall', 'plays-down', 'soon', 'stock', 'cheer'] as const),
  ...(['generic-apology', 'over-apology', 'thank-for-waiting'] as const),
]);

export const engineWarns: Rule = function* (subject) {
  for (const pack of askedPacks(subject)) {
    for (const sent of sentTexts(pack)) {
      for (const { kind, words } of cautionsOf(sent)) {
        const { path, lang } = sent;
        yield { code: 'engine-warns', ...at(sent), path, lang, ...(words && { words }), detail: kind };
      }
      yield undefined;
    }
  }
};

type Warned = { readonly kind: CautionKind; readonly words?: string | undefined };

/** A pack is checked again after each change in it, and most of its texts are as they were. */
const before: Lately<readonly Warned[]> = lately(8_000, 600);

function cautionsOf(sent: SentText): readonly Warned[] {
  const { lang, text, feelings = ['neutral'] } = sent;
  const key = `${lang} ${feelings.join()} ${text}`;
  return before.get(key) ?? before.keep(key, read(text, lang, feelings));
}

function read(text: string, lang: SentText['lang'], feelings: NonNullable<SentText['feelings']>): readonly Warned[] {
  const draft = cutDraft(text, { ...sampleMoment, lang });
  const review = reviewOf(draft);
  const kinds = new Map<CautionKind, Warned>();
  for (const feeling of feelings) {
    for (const { kind, words } of advise(draft, review, { feelings: [feeling] }))
      if (counted.has(kind) && !kinds.has(kind)) kinds.set(kind, { kind, words: words?.text });
  }
  return [...kinds.values()];
}
