// A text with its marked stretches: cues in a customer's words, filled-in places in ours.
import type { Stretch } from '../domain/panel-state.ts';

/** `as`: "mark" for words that show something, "i" for a place that was filled in and wants a look. */
export function Stretches({ of, as: Mark }: { readonly of: readonly Stretch[]; readonly as: 'mark' | 'i' }) {
  return <>{of.map(({ text, marked }, place) => (marked ? <Mark key={place}>{text}</Mark> : text))}</>;
}
