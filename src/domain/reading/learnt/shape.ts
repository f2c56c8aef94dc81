// The shape of a message: how long, how it asks, how loud it is written. Means the same in every language.
import type { CutText } from '../../language/words.ts';
import { heatOfWriting } from '../heat.ts';

const emoji = /^\p{Extended_Pictographic}/u;
const digits = /^\p{N}/u;

/** Each trait that is there, with how much it counts. */
export function shapeOf(cut: CutText): readonly (readonly [string, number])[] {
  const { words, sentences, text } = cut;
  const traits: (readonly [string, number])[] = [];
  const count = words.length;
  const long = [4, 8, 15, 25, 40, 70, 120].filter((limit) => count > limit).length;
  traits.push([`long ${long}`, 0.5], ['long', long / 7]);
  const asking = sentences.filter(({ asks }) => asks).length;
  if (asking > 0) traits.push(['asks', 0.5]);
  if (asking > 1) traits.push(['asks again', 0.5]);
  if (asking > 0 && asking === sentences.length) traits.push(['only asks', 0.5]);
  if (sentences.at(-1)?.asks) traits.push(['asks last', 0.5]);
  if (sentences[0]?.asks) traits.push(['asks first', 0.5]);
  if (sentences.some(({ exclaims }) => exclaims)) traits.push(['exclaims', 0.5]);
  if (sentences.filter(({ exclaims }) => exclaims).length > 1) traits.push(['exclaims again', 0.5]);
  const heat = heatOfWriting(cut);
  if (heat > 0) traits.push(['heat', Math.min(heat, 3) / 2]);
  if (heat >= 0.9) traits.push(['loud', 0.5]);
  if (heat >= 1.8) traits.push(['shouts', 0.5]);
  if (/[!?]{3}|!\?|\?!/.test(text)) traits.push(['marks', 0.5]);
  if (/\.\.\.|…/.test(text)) traits.push(['trails off', 0.5]);
  if (words.some(({ folded }) => digits.test(folded))) traits.push(['numbers', 0.4]);
  if (/[€$£]|\d ?(?:zł|zl|lei|ron|pln|eur|usd)\b/i.test(text)) traits.push(['money', 0.4]);
  for (const { folded } of words) if (emoji.test(folded)) traits.push([`face ${folded}`, 0.5]);
  return traits;
}
