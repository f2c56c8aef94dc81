// Labels of a case in words: where a card applies, what a decision shares with a ticket, what is remembered of a contact.
import type { Contact } from '../../../domain/care-history/care.ts';
import type { Feeling, Need } from '../../../domain/reading/reading.ts';
import type { Situation } from '../../../domain/situation/situation.ts';
import { situationWords } from '../../../ui/case-words.ts';
import type { Words } from '../../../ui/words.ts';

type Labelled = {
  readonly situations?: readonly Situation[] | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly feelings?: readonly Feeling[] | undefined;
  readonly words?: readonly string[] | undefined;
};

/** One by one, in the language of the interface; words in quotation marks. */
export const labelsOf = (
  { situations = [], feelings = [], needs = [], words: said = [] }: Labelled,
  words: Words,
): readonly string[] => [
  ...situations.map((one) => words.say(situationWords[one])),
  ...feelings.filter((one) => one !== 'neutral').map((one) => words.say(`feeling_${one}`)),
  ...(needs.length > 0
    ? [words.say('needsAre', { needs: words.list(needs.map((one) => words.say(`need_${one}`))) })]
    : []),
  ...said.map((text) => words.say('quoted', { text })),
];

/** A contact in one line: what it was about, how they may have felt, what they needed, what became of the promise. */
export function contactLabels({ situations, feelings, needs, kept, late }: Contact, words: Words): string {
  const wanted = needs.map((one) => words.say(`need_${one}`));
  return [
    ...labelsOf({ situations, feelings }, words),
    wanted.length > 0 && words.say('careNeeded', { needs: words.list(wanted) }),
    late > 0 ? words.say('careLate') : kept > 0 && words.say('careInTime'),
  ]
    .filter(Boolean)
    .join(' · ');
}
