// What the fields of records are called, which of them are moments, and which hold labels that have words of their own. Those of
// the agent's own room all have a name; others, of packs or of what a page said, go by the name they have in the file.
import { feelings, needs } from '../../domain/reading/reading.ts';
import { situationWords } from '../../ui/case-words.ts';
import type { PlainKey, Words } from '../../ui/words.ts';
import { noteWords } from '../own/notes/note-words.ts';

type FieldName = PlainKey extends infer K ? (K extends `field_${infer Name}` ? Name : never) : never;

const named = [
  ...['about', 'again', 'answer', 'answeredAt', 'arousal', 'asTable', 'askedAt', 'at', 'breaks', 'by', 'cadence'],
  ...['changedAt', 'chaseAt', 'condition', 'contacts', 'customer', 'days', 'decision', 'dropAfter', 'due', 'energy'],
  ...[
    'exercise',
    'faked',
    'feeling',
    'feelings',
    'field',
    'forgottenAt',
    'good',
    'helped',
    'history',
    'howOften',
    'id',
  ],
  ...['idea', 'is', 'isAtHome', 'isOn', 'kept', 'key', 'kind', 'label', 'lang', 'lasted', 'late', 'later', 'lesson'],
  ...['limit', 'line', 'madeAt', 'mine', 'minutes', 'mood', 'name', 'needs', 'origin', 'outcome', 'owner', 'pinned'],
  ...['pinnedAt', 'prefers', 'priority', 'pulseAfter', 'pulseOff', 'remindAt', 'remindedFor', 'repeated', 'settledAt'],
  ...['since', 'situations', 'snoozedUntil', 'snapshot', 'sound', 'state', 'steps', 'strength', 'subject', 'text'],
  ...['theirSide', 'theirs', 'things', 'ticket', 'ticketId', 'ticketKey', 'to', 'trend', 'url', 'validUntil', 'was'],
  ...['what', 'when', 'why', 'words'],
] as const satisfies readonly FieldName[];

const isNamed = (name: string): name is (typeof named)[number] => named.some((one) => one === name);

/** @returns the name in words; its own where it has none */
export const fieldWord = (name: string, words: Words): string => (isNamed(name) ? words.say(`field_${name}`) : name);

/** Fields in epoch milliseconds whose names do not end in "At". */
const moments: readonly string[] = [
  ...['at', 'since', 'due', 'later', 'validUntil', 'snoozedUntil', 'remindedFor', 'dropAfter', 'pulseAfter', 'moment'],
];

export const isMoment = (name: string): boolean => moments.includes(name) || /[a-z]At$/.test(name);

const situations: Readonly<Record<string, PlainKey>> = situationWords;
const noteKinds: Readonly<Record<string, PlainKey>> = noteWords;

/** A label in words; `undefined` for one that has none. */
export function labelWord(name: string, value: string, words: Words): string | undefined {
  const feeling = feelings.find((one) => one === value);
  const need = needs.find((one) => one === value);
  if (feeling && (name === 'feelings' || name === 'feeling')) return words.say(`feeling_${feeling}`);
  if (need && name === 'needs') return words.say(`need_${need}`);
  const key = name === 'situations' ? situations[value] : name === 'kind' ? noteKinds[value] : undefined;
  return key && words.say(key);
}
