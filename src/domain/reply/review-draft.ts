// Reviews a reply as it is written: which of the five steps it takes, with the words that earned each, and what it promises.
import { langOf } from '../language/detect-lang.ts';
import { joinCues } from '../language/join-cues.ts';
import type { Lang } from '../language/lang.ts';
import { agentCues } from '../language/languages.ts';
import type { AgentSign } from '../language/signs.ts';
import { cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import { type Commitment, findPromises, type Moment } from './find-promises.ts';
import type { PromiseFound, Review, Step } from './review.ts';

type Earns = {
  readonly signs: readonly AgentSign[];
  /** A question earns it too: "Could I thank you …?" but not "Shall I send …?". */
  readonly asking: boolean;
  /** A promise earns it with its words or with its time. */
  readonly promise?: (promise: Commitment) => PromiseFound['words'] | undefined;
};

const anyOf = (signs: ReadonlySet<AgentSign>, wanted: readonly AgentSign[]): boolean =>
  wanted.some((sign) => signs.has(sign));

/** Who promises in the first person singular commits personally; a promise only to tell is no act yet. */
const earns: Readonly<Record<Step, Earns>> = {
  acknowledge: { signs: ['feeling', 'burden'], asking: true },
  own: {
    signs: ['fault', 'help'],
    asking: false,
    promise: ({ signs, words }) => (anyOf(signs, ['i-do', 'i-tell', 'i-now']) ? words : undefined),
  },
  act: {
    signs: ['done', 'doing'],
    asking: false,
    promise: ({ signs, words }) => (anyOf(signs, ['i-do', 'we-do', 'i-now', 'we-now', 'you-get']) ? words : undefined),
  },
  inform: { signs: ['status'], asking: false, promise: ({ when }) => when },
  thank: { signs: ['thanks'], asking: true },
};

export type ReviewOptions = Moment & {
  /** The language the customer writes: taken when the draft itself is too short to tell. */
  readonly lang?: Lang;
};

/**
 * Reviews a draft. Quoted mail, signatures and addresses in it do not count; what stands between quotation marks is
 * somebody else's promise. Cue offsets are into `draft`.
 */
export function reviewDraft(draft: string, { lang, ...moment }: ReviewOptions): Review {
  const voice = customerVoice(draft);
  const cut = cutText(voice);
  const language = langOf(cut, lang);
  const all = agentCues(language)(cut);
  const quoted = quotations(voice);
  const own = all.filter(({ start }) => !quoted.some((span) => start > span.start && start < span.end));
  const promises = findPromises(cut, own, language, moment);
  const step = (name: Step) => {
    const { signs, asking, promise } = earns[name];
    const said = (name === 'acknowledge' ? all : own).filter(
      ({ sign, sentence }) => signs.includes(sign) && (asking || !cut.sentences[sentence]?.asks),
    );
    return joinCues(draft, [...said, ...promises.flatMap((made) => promise?.(made) ?? [])]);
  };
  return {
    lang: language,
    steps: {
      acknowledge: step('acknowledge'),
      own: step('own'),
      act: step('act'),
      inform: step('inform'),
      thank: step('thank'),
    },
    promises: promises.map(({ signs: _, ...found }) => found),
  };
}

/** What stands between quotation marks on one line. */
function quotations(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/["“„«][^"“”„«»\n]{1,300}["”»]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
