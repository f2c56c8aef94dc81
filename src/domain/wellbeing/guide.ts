// What a guided break says and when. Breathing is cyclic sighing: in through the nose, a second short breath on top of it, then
// a long breath out through the mouth. Five minutes of it a day lifted mood more than meditation did (Balban and others 2023,
// doi 10.1016/j.xcrm.2022.100895); shorter forms were not tested. Everybody kept their own pace there: the seconds are ours,
// only the order and the long breath out are theirs.
import type { CareGuide } from '../packs/format/self-care.ts';

/** Each guide goes round through its phases. A walk has none: it is away from the screen. Milliseconds. */
const phases = {
  breathing: { in: 4_000, more: 2_000, out: 8_000 },
  eyes: { far: 20_000, closed: 10_000 },
  stretch: { hold: 6_000, rest: 10_000 },
} as const satisfies Readonly<Partial<Record<CareGuide, Readonly<Record<string, number>>>>>;

export type LedGuide = keyof typeof phases;
type PhaseOf<G extends LedGuide> = keyof (typeof phases)[G];
export type GuidePhase = { readonly [G in LedGuide]: `${G}_${PhaseOf<G> & string}` }[LedGuide];

export type GuidePoint = {
  readonly phase: GuidePhase;
  /** Of this phase: from 0 to 1, and whole seconds left, at least 1. */
  readonly share: number;
  readonly left: number;
};

/** Shorter than this nobody has tested breathing. Minutes. */
export const testedBreathing = 5;

export const isLed = (guide: CareGuide | undefined): guide is LedGuide => guide !== undefined && guide in phases;

const roundOf = (guide: LedGuide): readonly (readonly [string, number])[] => Object.entries(phases[guide]);

/** Milliseconds of one round. */
export const cycleOf = (guide: LedGuide): number => roundOf(guide).reduce((sum, [, span]) => sum + span, 0);

/** @param elapsed milliseconds since it began */
export function guideAt(guide: LedGuide, elapsed: number): GuidePoint {
  let at = Math.max(0, elapsed) % cycleOf(guide);
  for (const [name, span] of roundOf(guide)) {
    // The names are those of this guide's own table.
    if (at < span)
      return { phase: `${guide}_${name}` as GuidePhase, share: at / span, left: Math.ceil((span - at) / 1_000) };
    at -= span;
  }
  throw new Error(`${guide} has no phases`);
}

/** How full the lungs are at a point of the breathing, from 0 to 1: slow at both ends of each breath. */
export function fullnessAt({ phase, share }: GuidePoint): number {
  const eased = (1 - Math.cos(Math.PI * share)) / 2;
  if (phase === 'breathing_in') return eased * firstFill;
  return phase === 'breathing_more' ? firstFill + eased * (1 - firstFill) : 1 - eased;
}

/** How full the first breath makes them. */
const firstFill = 0.75;
