// Reviews a reply as it is written: which of the five steps it takes, what else it does, each with the words that show it,
// and what it promises. Whether it does something was learnt from labelled replies; the tables' words show it where they can.
import { joinCues } from '../language/join-cues.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign } from '../language/signs.ts';
import type { Word } from '../language/words.ts';
import { cutDraft, type Draft, type DraftOptions } from './draft.ts';
import type { Commitment } from './find-promises.ts';
import { apologyOf } from './learnt/apology-of.ts';
import { shown, type Tabled } from './learnt/shown.ts';
import type { Acts, Review } from './review.ts';
import { signsOf } from './told.ts';

const anyOf = (signs: ReadonlySet<AgentSign>, wanted: readonly AgentSign[]): boolean =>
  wanted.some((sign) => signs.has(sign));

const tellSigns: readonly AgentSign[] = ['i-tell', 'we-tell'];
/** A promise only to tell is no act yet. */
const isAct = ({ signs }: Commitment) => anyOf(signs, ['i-do', 'we-do', 'i-now', 'we-now', 'you-get']);
/** Who promises in the first person singular commits personally. */
const isPersonal = ({ signs }: Commitment) => anyOf(signs, ['i-do', 'i-tell', 'i-now']);

/**
 * Reviews a draft. Quoted mail, signatures and addresses in it do not count; what stands between quotation marks is
 * somebody else's promise. Cue offsets are into `draft`.
 */
export const reviewDraft = (draft: string, options: DraftOptions): Review => reviewOf(cutDraft(draft, options));

/**
 * The same for a draft that was cut before. A step is earned by what was learnt, and by words the tables know for it: who says
 * "I am checking it now" has begun, whatever else the sentence is about.
 */
export function reviewOf(draft: Draft): Review {
  const { cut, text, lang } = draft;
  const told = ({ sentence }: Hit<AgentSign>) => !cut.sentences[sentence]?.asks;
  const words = (counts: (promise: Commitment) => boolean) => draft.promises.filter(counts).map((made) => made.words);
  const acts = actsOf(draft);
  const feeling = draft.hits.filter(({ sign }) => sign === 'feeling' || sign === 'burden');
  return {
    lang,
    steps: {
      acknowledge: joinCues(text, [...acts.acknowledges, ...feeling]),
      own: joinCues(text, [...acts.owns, ...signsOf(draft, 'fault', 'help').filter(told), ...words(isPersonal)]),
      act: joinCues(text, [
        ...acts.done,
        ...acts.next,
        ...signsOf(draft, 'done', 'doing').filter(told),
        ...words(isAct),
      ]),
      inform: joinCues(text, [
        ...signsOf(draft, 'status').filter(told),
        ...draft.promises.flatMap(({ when }) => when ?? []),
      ]),
      thank: joinCues(text, [...acts.thanks, ...signsOf(draft, 'thanks')]),
    },
    acts,
    promises: draft.promises.map(({ signs, ...found }) => ({
      ...found,
      kind: anyOf(signs, tellSigns) ? 'tell' : 'do',
    })),
  };
}

/** A promise with the sentence it stands in. */
const inSentence =
  ({ cut: { words } }: Draft) =>
  ({ words: made }: Commitment): Tabled => ({ ...made, sentence: words[wordAt(words, made.start)]?.sentence ?? -1 });

/** The word that begins at or after `start`, by halving. */
function wordAt(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whole questions, but for the one that only closes: "Is there anything else?" */
function questionsIn(draft: Draft): readonly Tabled[] {
  const { cut } = draft;
  const closing = new Set(signsOf(draft, 'stock', 'warm-close').map(({ sentence }) => sentence));
  return cut.sentences.flatMap(({ start, end, asks }, sentence) =>
    asks && !closing.has(sentence) ? [{ start, end, text: cut.text.slice(start, end), sentence }] : [],
  );
}

function actsOf(draft: Draft): Acts {
  const { cut, text, hits } = draft;
  const told = ({ sentence }: Hit<AgentSign>) => !cut.sentences[sentence]?.asks;
  const isNearEnd = ({ sentence }: Hit<AgentSign>) => sentence >= cut.sentences.length - 2;
  const made = draft.promises.filter(isAct).map(inSentence(draft));
  // "I will write to you by 16:00" is a commitment in person; without a time it may be a way of speaking.
  const kept = draft.promises.filter((one) => isPersonal(one) && one.when !== undefined).map(({ words }) => words);
  return {
    acknowledges: shown(
      draft,
      'acknowledges',
      hits.filter(({ sign }) => sign === 'feeling' || sign === 'burden'),
    ),
    owns: joinCues(text, [...shown(draft, 'owns', signsOf(draft, 'fault', 'help').filter(told)), ...kept]),
    thanks: shown(draft, 'thanks', signsOf(draft, 'thanks')),
    apology: apologyOf(draft),
    done: shown(draft, 'done', signsOf(draft, 'done').filter(told)),
    next: shown(draft, 'next', [...signsOf(draft, 'doing').filter(told), ...made]),
    instructs: shown(draft, 'asks_customer', signsOf(draft, 'instructs')),
    asks: shown(draft, 'question', [...signsOf(draft, 'asks'), ...questionsIn(draft)]),
    closes: joinCues(text, signsOf(draft, 'warm-close').filter(isNearEnd)),
  };
}
