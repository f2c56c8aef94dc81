// What a rule of the check looks at, and how it walks it.

import type { Thing, ThingText } from '../edit/thing-texts.ts';
import type { Pack } from '../format/pack.ts';
import { type ListName, listNames } from '../shelf/overlay.ts';
import type { CraftFinding, ThingAt } from './finding.ts';

export type Subject = {
  /** All packs an agent has, in the order they are offered. */
  readonly packs: readonly Pack[];
  /** Ids of those somebody wants to know about; the others are what they are held against. */
  readonly asked: ReadonlySet<string>;
  /** The day it is, `2026-11-23`; absent: nothing is taken for over. */
  readonly today?: string;
};

/** Gives a finding, or undefined where it did some work and found nothing: between any two the caller may pause. */
export type Rule = (subject: Subject) => Iterable<CraftFinding | undefined>;

export type PlacedThing = ThingAt & { readonly thing: Thing };

export const thingsOf = (pack: Pack): readonly PlacedThing[] =>
  listNames.flatMap((list) => (pack[list] ?? []).map((thing) => placed(pack, list, thing)));

export const placed = (pack: Pack, list: ListName, thing: Thing): PlacedThing => ({
  ...{ pack: pack.id, list, id: thing.id },
  thing,
});

export const at = ({ pack, list, id }: ThingAt): ThingAt => ({ pack, list, id });

export const askedPacks = ({ packs, asked }: Subject): readonly Pack[] => packs.filter(({ id }) => asked.has(id));

/** Where in a thing a text stands. */
export type TextPath = ThingText['path'];

/** `steps[2].say` */
export const pathOf = (path: TextPath): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
