// Reviews a reply as it is written: which of the five steps it takes, what else it does, each with the words that show it,
// and what it promises. Whether it does something was learnt from labelled replies; the tables' words show it where they can.
import type { Cue } from '../language/cue.ts';
import { joinCues } from '../language/join-cues.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign } from '../language/signs.ts';
import { apologyOf } from './apology.ts';
import { cutDraft, type Draft, type DraftOptions, signsOf } from './draft.ts';
import type { Commitment } from './find-promises.ts';
import { shown, type Tabled } from './learnt/shown.ts';
import type { Acts, Review } from './review.ts';

const anyOf = (signs: ReadonlySet<AgentSign>, wanted: readonly AgentSign[]): boolean =>
  wanted.some((sign) => signs.has(sign));

/** A promise only to tell is no act yet; one in words that no table has may be. */
const isAct = ({ signs }: Commitment) =>
  signs.size === 0 || anyOf(signs, ['i-do', 'we-do', 'i-now', 'we-now', 'you-get']);
/** Who promises in the first person singular commits personally. */
const isPersonal = ({ signs }: Commitment) => anyOf(signs, ['i-do', 'i-tell', 'i-now']);

/**
 * Reviews a draft. Quoted mail, signatures and addresses in it do not count; what stands between quotation marks is
 * somebody else's promise. Cue offsets are into `draft`.
 */
export const reviewDraft = (draft: string, options: DraftOptions): Review => reviewOf(cutDraft(draft, options));

/** The same for a draft that was cut before. */
export function reviewOf(draft: Draft): Review {
  const { cut, text, lang } = draft;
  const told = ({ sentence }: Hit<AgentSign>) => !cut.sentences[sentence]?.asks;
  const promised = (counts: (promise: Commitment) => boolean) => draft.promises.filter(counts).map(inSentence(draft));
  const feeling = draft.hits.filter(({ sign }) => sign === 'feeling' || sign === 'burden');
  const acts = actsOf(draft, promised(isAct));
  return {
    lang,
    steps: {
      acknowledge: shown(draft, 'acknowledges', feeling),
      own: shown(draft, 'owns', [...signsOf(draft, 'fault', 'help').filter(told), ...promised(isPersonal)]),
      act: joinCues(text, [...acts.done, ...acts.next]),
      inform: joinCues(text, [...signsOf(draft, 'status').filter(told), ...draft.promises.flatMap(({ when }) => when ?? [])]),
      thank: shown(draft, 'thanks', signsOf(draft, 'thanks')),
    },
    acts,
    promises: draft.promises.map(({ signs: _, ...found }) => found),
  };
}

const inSentence =
  ({ cut }: Draft) =>
  ({ words }: Commitment): Tabled => ({
    ...words,
    sentence: cut.sentences.findIndex(({ start, end }) => words.start >= start && words.start < end),
  });

/** Whole questions, but for the one that only closes: "Is there anything else?" */
function questionsIn(draft: Draft): readonly Tabled[] {
  const { cut } = draft;
  const closing = new Set(signsOf(draft, 'stock', 'warm-close').map(({ sentence }) => sentence));
  return cut.sentences.flatMap(({ start, end, asks }, sentence) =>
    asks && !closing.has(sentence) ? [{ start, end, text: cut.text.slice(start, end), sentence }] : [],
  );
}

function actsOf(draft: Draft, made: readonly Tabled[]): Acts {
  const { cut, text } = draft;
  const told = ({ sentence }: Hit<AgentSign>) => !cut.sentences[sentence]?.asks;
  const isNearEnd = ({ sentence }: Hit<AgentSign>) => sentence >= cut.sentences.length - 2;
  const closes: readonly Cue[] = joinCues(text, signsOf(draft, 'warm-close').filter(isNearEnd));
  return {
    apology: apologyOf(draft),
    done: shown(draft, 'done', signsOf(draft, 'done').filter(told)),
    next: shown(draft, 'next', [...signsOf(draft, 'doing').filter(told), ...made]),
    instructs: shown(draft, 'asks_customer', signsOf(draft, 'instructs')),
    asks: shown(draft, 'question', [...signsOf(draft, 'asks'), ...questionsIn(draft)]),
    closes,
  };
}
