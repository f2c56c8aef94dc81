// How a customer may feel and what they may need, each with the words that show it. Types only; see read-message.ts.
import * as z from 'zod/mini';
import type { Cue } from '../language/cue.ts';
import type { Lang } from '../language/lang.ts';

export const feelings = ['neutral', 'confused', 'frustrated', 'angry', 'worried', 'sad', 'happy'] as const;
export const Feeling = z.enum(feelings);
export type Feeling = z.infer<typeof Feeling>;

/** Something went wrong for them. */
export const isUnhappy = (feeling: Feeling): boolean =>
  feeling === 'frustrated' || feeling === 'angry' || feeling === 'sad' || feeling === 'worried';

export const arousals = ['calm', 'raised', 'high'] as const;
export const Arousal = z.enum(arousals);
export type Arousal = z.infer<typeof Arousal>;

export const needs = ['fix', 'information', 'time', 'refund', 'heard', 'safety', 'human', 'thanks'] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

export type FeelingRead = {
  readonly feeling: Feeling /** 0 to 1 */;
  readonly strength: number;
  readonly cues: readonly Cue[];
};
type NeedRead = { readonly need: Need; readonly cues: readonly Cue[] };

/** One message read. Cue offsets are into the message text as it was given. */
export type Reading = {
  readonly lang: Lang;
  /** One or two, strongest first; `neutral` stands alone and may have no cues. */
  readonly feelings: readonly [FeelingRead, ...FeelingRead[]];
  readonly arousal: Arousal;
  /** None to three, most pressing first. */
  readonly needs: readonly NeedRead[];
  /** Signs that they wrote before or waited long; empty when there are none. */
  readonly repeat: readonly Cue[];
};
