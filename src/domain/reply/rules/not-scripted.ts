// R13: in service that is no routine, mostly scripted talk scores lowest (Victorino, Verma and Wardell 2013).
import { type CutText, cutText } from '../../language/words.ts';
import { isWhole, type Rule } from './rule.ts';

/** So many words of an opening are compared. */
const opening = 5;
/** From this share of inserted words on, a draft is mostly somebody else's. */
const mostly = 0.8;

export const notScripted: Rule = {
  id: 'not-scripted',
  source: { cite: 'Victorino, Verma & Wardell 2013', strength: 'B' },
  check(subject) {
    const { draft, about } = subject;
    const opener = openerOf(draft.cut);
    const isRepeated = opener !== undefined && (about.openers ?? []).includes(opener);
    const isTheirs = isWhole(subject) && shareOf(draft.cut, about.inserted ?? []) >= mostly;
    return [
      ...(isRepeated ? [{ kind: 'repeated-opener' } as const] : []),
      ...(isTheirs ? [{ kind: 'mostly-pack' } as const] : []),
    ];
  },
};

/** How a reply opens, its greeting and the name in it left out: folded words, or undefined while there are too few. */
export function openerOf({ text, words, sentences }: CutText): string | undefined {
  const greeting = sentences.findIndex(({ start }) => start > 0);
  const isGreeted = greeting === 1 && words.filter(({ sentence }) => sentence === 0).length <= 4;
  const body = words.filter(({ sentence, start }) => (isGreeted ? sentence > 0 : !isCalled(text, start)));
  const first = body.slice(0, opening);
  return first.length < opening ? undefined : first.map(({ folded }) => folded).join(' ');
}

/** On the first line that ends with a comma: "Dear Ms Kowalska,". */
function isCalled(text: string, start: number): boolean {
  const line = text.indexOf('\n');
  return line !== -1 && start < line && text.slice(0, line).trimEnd().endsWith(',');
}

/** The share of the draft's words that stand in a run of three with an inserted text. */
function shareOf({ words }: CutText, inserted: readonly string[]): number {
  const runs = new Set(inserted.flatMap((text) => runsOf(cutText(text).words.map(({ folded }) => folded))));
  if (runs.size === 0 || words.length === 0) return 0;
  const covered = new Set<number>();
  runsOf(words.map(({ folded }) => folded)).forEach((run, at) => {
    if (runs.has(run)) for (const place of [at, at + 1, at + 2]) covered.add(place);
  });
  return covered.size / words.length;
}

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((last, at) => `${words[at]} ${words[at + 1]} ${last}`);
