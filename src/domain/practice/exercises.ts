// The messages the packs bring to practise with, and which of them it is today.
import { day, wallOf } from '../due/wall.ts';
import type { Lang } from '../language/lang.ts';
import type { Condition } from '../packs/format/condition.ts';
import { languageOf, originOf, textIn } from '../packs/format/names.ts';
import type { Pack } from '../packs/format/pack.ts';
import type { Practised } from './practised.ts';

export type Exercise = {
  /** `pack/message` */
  readonly id: string;
  readonly message: string;
  /** What the agent knows of the case. */
  readonly known?: string;
  /** The language of both. */
  readonly lang: Lang;
  /** The kind of case it is, as its pack says. */
  readonly when: Condition;
  readonly principle: string;
  readonly source: string;
  readonly pack: string;
};

/** In the order of the packs; what has no text in any language is left out. */
export const exercisesOf = (packs: readonly Pack[], uiLang: Lang): readonly Exercise[] =>
  packs.flatMap((pack) =>
    (pack.practice ?? []).flatMap((one): readonly Exercise[] => {
      const lang = languageOf(one.message, uiLang);
      if (lang === undefined) return [];
      const known = one.known?.[lang];
      return [
        {
          id: `${pack.id}/${one.id}`,
          message: textIn(one.message, lang) ?? '',
          lang,
          when: one.when,
          ...originOf(pack, one, uiLang),
          ...(known !== undefined && { known }),
        },
      ];
    }),
  );

/** Where and when it is; epoch milliseconds and IANA name. */
export type Today = { readonly now: number; readonly timeZone: string };

/**
 * All of them, today's first: those never practised, then those longest ago, each group in an order of its own for each day.
 * What is practised today changes the order of tomorrow only.
 */
export function inOrderOf(
  exercises: readonly Exercise[],
  practised: readonly Practised[],
  { now, timeZone }: Today,
): readonly Exercise[] {
  const dayOf = (at: number) => Math.floor(wallOf(at, timeZone) / day);
  const today = dayOf(now);
  const last = new Map<string, number>();
  for (const { exercise, at } of practised) {
    const then = dayOf(at);
    if (then < today) last.set(exercise, Math.max(then, last.get(exercise) ?? 0));
  }
  return exercises
    .map((exercise) => ({ exercise, last: last.get(exercise.id) ?? 0, place: shuffled(`${exercise.id} ${today}`) }))
    .sort((a, b) => a.last - b.last || a.place - b.place)
    .map(({ exercise }) => exercise);
}

/** FNV-1a with a final mix, so that neighbouring days look nothing alike. */
function shuffled(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
