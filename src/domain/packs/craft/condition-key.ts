// Conditions compared: whether two say the same, and whether one holds wherever another does.
import { type Lang, langs } from '../../language/lang.ts';
import { cutText, fold } from '../../language/words.ts';
import { onceFor } from '../choose/once-for.ts';
import type { Condition } from '../format/condition.ts';

/**
 * Two conditions of the same key hold on the same tickets. Order, capitals, accents and repetitions do not count; the steps a
 * prompt serves are no part of it.
 */
export const conditionKey = onceFor((when: Condition): string => {
  const lists = listsOf(when).map(([name, list]) => list && `${name}:${[...new Set(list)].sort().join(',')}`);
  return [...lists, when.repeat === undefined ? '' : `repeat:${when.repeat}`, momentOf(when)].join(';');
});

/** A condition read once, to be held against many. */
export type ReadCondition = {
  readonly moment: string;
  readonly repeat: boolean | undefined;
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
};

export const readCondition = onceFor(
  (when: Condition): ReadCondition => ({
    moment: momentOf(when),
    repeat: when.repeat,
    lists: new Map(listsOf(when).flatMap(([name, list]) => (list === undefined ? [] : [[name, new Set(list)]]))),
  }),
);

/** Whether `wide` holds wherever `narrow` does: each of its lists has all that the other's has. */
export function covers(wide: ReadCondition, narrow: ReadCondition): boolean {
  if (wide.moment !== narrow.moment) return false;
  if (wide.repeat !== undefined && wide.repeat !== narrow.repeat) return false;
  for (const [name, own] of wide.lists) {
    const others = narrow.lists.get(name);
    if (others === undefined) return false;
    for (const one of others) if (!own.has(one)) return false;
  }
  return true;
}

const momentOf = ({ moment = 'reply' }: Condition): string => moment;

type Lists = readonly (readonly [name: string, list: readonly string[] | undefined])[];

const listsOf = ({
  feelings,
  needs,
  arousal,
  situations,
  stages,
  channels,
  helpdesks,
  tags,
  words,
}: Condition): Lists => [
  ['feelings', feelings],
  ['needs', needs],
  ['arousal', arousal],
  ['situations', situations],
  ['stages', stages],
  ['channels', channels],
  ['helpdesks', helpdesks],
  ['tags', tags?.map(fold)],
  ['words', words && langs.flatMap((lang) => (words[lang] ?? []).map((phrase) => folded(phrase, lang)))],
];

const folded = (phrase: string, lang: Lang): string =>
  [lang, ...cutText(phrase).words.map(({ folded: word, end }) => (phrase[end] === '*' ? `${word}*` : word))].join(' ');
