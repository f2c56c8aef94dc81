// What a sentence of a draft is judged by: its words, the agent's signs in it, where it stands, what the rest of the draft
// does, and whether the draft speaks of what the customer wrote. Features are as in reading/learnt/features.ts.
import type { Due } from '../../due/due.ts';
import { lately } from '../../language/lately.ts';
import type { Hit } from '../../language/match-cues.ts';
import { type AgentSign, promiseSigns } from '../../language/signs.ts';
import type { CutText, Word } from '../../language/words.ts';
import { codeOf } from '../../reading/learnt/code.ts';
import { type Features, textFeatures } from '../../reading/learnt/features.ts';

/** What is known of a draft before it is judged. */
export type Evidence = {
  readonly cut: CutText;
  /** Those between quotation marks left out. */
  readonly own: readonly Hit<AgentSign>[];
  readonly dues: readonly Pick<Due, 'cue' | 'kind'>[];
  /** Where promises begin by the tables, and whether each names a time. */
  readonly promises: readonly { readonly start: number; readonly isDated: boolean }[];
  /** Apologies by the tables. */
  readonly apologies: readonly { readonly start: number; readonly isNamed: boolean }[];
  /** Whether a word of the draft is one that the customer used; absent when theirs are not known. */
  readonly isTheirs?: (folded: string) => boolean;
};

/** A sentence's words `from` up to `to` (indices into the draft's words), with what language and what all share. */
export type SentenceFeatures = {
  readonly from: number;
  readonly to: number;
  /** The signs in it. */
  readonly hits: readonly Hit<AgentSign>[];
  /** Rest on words counted from `from`. */
  readonly text: Features;
  readonly shared: Features;
};

/** A draft longer than this is read to here. Sentences. */
const mostSentences = 400;
/** What a reply does for the customer; one with none of these only states. */
const works: readonly AgentSign[] = [
  ...promiseSigns,
  'sorry',
  'thanks',
  'done',
  'doing',
  'help',
  'asks',
  'feeling',
  'instructs',
];
const noNegations: ReadonlySet<string> = new Set();

export function replyFeatures(evidence: Evidence): readonly SentenceFeatures[] {
  const { cut, own } = evidence;
  const draft = traitsOfDraft(evidence);
  const sentences: SentenceFeatures[] = [];
  let from = 0;
  let next = 0;
  while (from < cut.words.length && sentences.length < mostSentences) {
    const sentence = cut.words[from]?.sentence;
    let to = from + 1;
    while (cut.words[to]?.sentence === sentence) to += 1;
    const words = cut.words.slice(from, to);
    const first = next;
    while ((own[next]?.from ?? to) < to) next += 1;
    const hits = own.slice(first, next);
    sentences.push({
      from,
      to,
      hits,
      text: textOf(cut.text, words),
      shared: sharedOf(evidence, draft, words, hits, from),
    });
    from = to;
  }
  return sentences;
}

/** While an agent types, all sentences but the last stay as they are. */
const mostRemembered = 300;
const longestRemembered = 400;
const textsBefore = lately<{ readonly words: number; readonly features: Features }>(mostRemembered, longestRemembered);

/** What a sentence's words alone tell; the same object for the same sentence. */
function textOf(text: string, words: readonly Word[]): Features {
  const written = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const known = textsBefore.get(written);
  if (known?.words === words.length) return known.features;
  const features = textFeatures({ text, words, sentences: [] }, [], noNegations);
  return textsBefore.keep(written, { words: words.length, features }).features;
}

type Trait = readonly [name: string, value: number];

/** What is true of the draft as a whole, and tells of each of its sentences. */
function traitsOfDraft({ cut, own, apologies, isTheirs }: Evidence): readonly Trait[] {
  const count = cut.words.length;
  const long = [6, 12, 20, 35, 60, 100].filter((limit) => count > limit).length;
  const signs = new Set(own.map(({ sign }) => sign));
  return [
    [`long ${long}`, 0.5],
    [`of ${Math.min(cut.sentences.length, 6)}`, 0.5],
    [`apologies ${Math.min(apologies.length, 3)}`, 0.7],
    ...(isTheirs
      ? ([[cut.words.some(({ folded }) => isTheirs(folded)) ? 'their words' : 'none of theirs', 0.5]] as const)
      : []),
    ...(cut.sentences.some(({ asks }) => asks) ? ([['draft asks', 0.4]] as const) : []),
    ...(works.some((sign) => signs.has(sign)) ? [] : ([['only states', 0.7]] as const)),
    ...[...signs].map((sign): Trait => [`draft ${sign}`, 0.3]),
  ];
}

function sharedOf(
  { cut, dues, promises, apologies }: Evidence,
  draft: readonly Trait[],
  words: readonly Word[],
  said: readonly Hit<AgentSign>[],
  offset: number,
): Features {
  const features: Features = { keys: [], values: [], from: [], to: [] };
  const add = (kind: string, name: string, value: number, from = 0, to = 0) => {
    features.keys.push(codeOf(kind, name));
    features.values.push(value);
    features.from.push(from);
    features.to.push(to);
  };
  const [first] = words;
  const { start = 0, end = 0, asks, exclaims } = cut.sentences[first?.sentence ?? -1] ?? {};
  const isIn = (at: number) => at >= start && at < end;
  const seen = new Set<string>();
  for (const hit of said) {
    add('S', hit.sign, seen.has(hit.sign) ? 0.2 : 1, hit.from - offset, hit.to - offset);
    if (!seen.has(hit.sign) && asks) add('SA', hit.sign, 0.7, hit.from - offset, hit.to - offset);
    seen.add(hit.sign);
  }
  const signs = [...seen].sort();
  signs.forEach((one, at) => {
    for (const other of signs.slice(at + 1)) add('SS', `${one} ${other}`, 0.3);
  });
  for (const [name, value] of draft) add('D', name, value);
  const last = cut.sentences.length - 1;
  const place = first?.sentence === 0 ? 'first' : first?.sentence === last ? 'last' : 'between';
  add('F', place, 0.5);
  add('F', `words ${[3, 6, 10, 15, 22].filter((limit) => words.length > limit).length}`, 0.5);
  if (asks) add('F', 'asks', 1);
  if (exclaims) add('F', 'exclaims', 0.5);
  if (words.some(({ folded }) => /^\p{N}/u.test(folded))) add('F', 'numbers', 0.4);
  for (const { cue, kind } of dues) {
    if (!isIn(cue.start)) continue;
    add('T', kind, 0.7);
    add('T', '', 0.7);
    for (const sign of signs) add('TS', sign, 0.4);
  }
  for (const promise of promises) if (isIn(promise.start)) add('P', promise.isDated ? 'dated' : 'open', 1);
  for (const apology of apologies) if (isIn(apology.start)) add('A', apology.isNamed ? 'named' : 'bare', 1);
  return features;
}
