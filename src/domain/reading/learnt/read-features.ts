// Everything a message is judged by, taken from its text in one language.
import type { Lang } from '../../language/lang.ts';
import { customerCues, languages } from '../../language/languages.ts';
import { type CutText, cutText, fold } from '../../language/words.ts';
import { customerVoice } from '../../ticket/voice.ts';
import { type SignHit, signsIn } from '../signs-in.ts';
import { type Features, sharedFeatures, textFeatures } from './features.ts';

export type ReadFeatures = {
  readonly cut: CutText;
  readonly hits: readonly SignHit[];
  readonly text: Features;
  readonly shared: Features;
};

const negations = new Map<Lang, ReadonlySet<string>>();

function negationsOf(lang: Lang): ReadonlySet<string> {
  const known = negations.get(lang) ?? new Set((languages[lang].classes.not ?? '').split(' ').map(fold));
  negations.set(lang, known);
  return known;
}

/** Quoted mail, signatures and logs are not the customer's and are left out; offsets stay those of `message`. */
export const featuresOf = (message: string, lang: Lang): ReadFeatures =>
  featuresOfCut(cutText(customerVoice(message)), lang);

export function featuresOfCut(cut: CutText, lang: Lang): ReadFeatures {
  const hits = [...signsIn(customerCues(lang)(cut), cut.words).values()].flat();
  return { cut, hits, text: textFeatures(cut, hits, negationsOf(lang)), shared: sharedFeatures(cut, hits) };
}
