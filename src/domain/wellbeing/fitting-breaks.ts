// The few ideas for a break that fit now, out of all that the packs bring.

import type { SelfCareView } from '../packs/choose/self-care-ideas.ts';
import { type CareMinutes, careKinds } from '../packs/format/self-care.ts';
import type { Load } from './load.ts';
import type { Pause } from './pause.ts';

/** By load, what is offered first: after heavy tickets a longer one (Albulescu and others 2022, doi 10.1371/journal.pone.0272460). */
const wanted: Readonly<Record<Load['level'], CareMinutes>> = { light: 1, some: 3, heavy: 5 };

/** The length that fits what there is to carry. */
export const fittingLength = (level: Load['level']): CareMinutes => wanted[level];

/**
 * One of each kind at most: the length nearest to the wanted one, then what was taken least lately, then breathing, which is
 * best proved, then the order of the packs.
 * @param pauses of the last days, in any order
 */
export function fittingBreaks<Idea extends Pick<SelfCareView, 'id' | 'kind' | 'minutes' | 'guide'>>(
  ideas: readonly Idea[],
  minutes: CareMinutes,
  pauses: readonly Pick<Pause, 'idea' | 'at'>[],
): readonly Idea[] {
  const taken = new Map<string, number>();
  for (const { idea, at } of pauses) taken.set(idea, Math.max(at, taken.get(idea) ?? 0));
  const away = (idea: Idea) => Math.abs(idea.minutes - minutes);
  const lately = ({ id }: Idea) => taken.get(id) ?? 0;
  const breathingFirst = ({ guide }: Idea) => (guide === 'breathing' ? 0 : 1);
  return careKinds.flatMap((kind) =>
    ideas
      .filter((idea) => idea.kind === kind)
      .toSorted((a, b) => away(a) - away(b) || lately(a) - lately(b) || breathingFirst(a) - breathingFirst(b))
      .slice(0, 1),
  );
}
