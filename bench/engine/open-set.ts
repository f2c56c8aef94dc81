// The open test set (test/engine/cases.*.jsonl), written and labelled apart from all that the engine was made of: what the
// command line answers beside what is meant.
import { readFileSync } from 'node:fs';
import { readAnswer } from '../../src/cli/read.ts';
import { reviewAnswer } from '../../src/cli/review.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import { arousals, feelings, needs } from '../../src/domain/reading/reading.ts';
import { accuracy, coarse, f1, macroF1, type Pair } from '../../training/figures.ts';

type Message = {
  readonly text: string;
  readonly feelings: readonly string[];
  readonly arousal: string;
  readonly needs: readonly string[];
  readonly repeat: boolean;
};
type Reply = {
  readonly text: string;
  readonly context: string;
  readonly now: string;
  readonly acknowledges: boolean;
  readonly apology: string;
  readonly owns: boolean;
  readonly action: readonly string[];
  readonly question: boolean;
  readonly thanks: boolean;
  readonly promises: readonly { readonly what: string; readonly due: string | null }[];
  readonly cautions: readonly string[];
};
type Read = Omit<Message, 'text' | 'feelings'> & { readonly feelings: readonly { readonly feeling: string }[] };
type Reviewed = Omit<Reply, 'text' | 'context' | 'now' | 'promises' | 'cautions'> & {
  readonly promise: readonly { readonly words: string; readonly due?: string }[];
  readonly cautions: readonly { readonly kind: string }[];
};

const rowsOf = (file: string) =>
  readFileSync(`test/engine/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What it is worth, by name: F1 unless the name says otherwise. */
export type Figures = Readonly<Record<string, number>>;

const rowsOfMessages = (lang: Lang): readonly Message[] => rowsOf(`cases.messages.${lang}.jsonl`);
const coarsely = (pairs: readonly Pair[]) => pairs.map(([got, meant]): Pair => [coarse(got), coarse(meant)]);
const ofFeelings = (pairs: readonly Pair[]): Figures => ({
  'feelings, macro': macroF1(pairs, feelings),
  'coarse, share right': accuracy(coarsely(pairs)),
});

/** @param read another reader's first feeling, to stand beside the engine's */
export const otherOnMessages = (lang: Lang, read: (text: string) => string): Figures =>
  ofFeelings(rowsOfMessages(lang).map(({ text, feelings: [meant = ''] }): Pair => [read(text), meant]));

export function onMessages(lang: Lang): Figures {
  const rows = rowsOfMessages(lang);
  // What the command line answers has this shape: test/cli/engine.test.ts.
  const said = rows.map(({ text }) => readAnswer({ text, lang }) as Read);
  const yes = (has: (one: Message | Read) => boolean) =>
    f1(rows.map((row, at) => ({ said: has(said[at] ?? row), meant: has(row) })));
  return {
    ...ofFeelings(rows.map((row, at): Pair => [said[at]?.feelings[0]?.feeling ?? '', row.feelings[0] ?? ''])),
    'arousal, macro': macroF1(
      rows.map((row, at): Pair => [said[at]?.arousal ?? '', row.arousal]),
      arousals,
    ),
    repeat: yes(({ repeat }) => repeat),
    ...Object.fromEntries(needs.map((need) => [need, yes((one) => one.needs.includes(need))])),
  };
}

export function onReplies(lang: Lang): Figures {
  const rows: readonly Reply[] = rowsOf(`cases.replies.${lang}.jsonl`);
  const said = rows.map(
    ({ text, context, now }) => reviewAnswer({ text, context, now, lang, timeZone: 'UTC' }) as Reviewed,
  );
  const yes = (meant: (row: Reply) => boolean, got: (one: Reviewed) => boolean) =>
    f1(rows.flatMap((row, at) => said.slice(at, at + 1).map((one) => ({ said: got(one), meant: meant(row) }))));
  const named = (names: readonly string[], of: (name: string) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  return {
    acknowledges: yes(
      (row) => row.acknowledges,
      (one) => one.acknowledges,
    ),
    owns: yes(
      (row) => row.owns,
      (one) => one.owns,
    ),
    question: yes(
      (row) => row.question,
      (one) => one.question,
    ),
    thanks: yes(
      (row) => row.thanks,
      (one) => one.thanks,
    ),
    ...named(['next', 'done', 'asks_customer'], (act) =>
      yes(
        (row) => row.action.includes(act),
        (one) => one.action.includes(act),
      ),
    ),
    'apology, share right': accuracy(rows.map((row, at): Pair => [said[at]?.apology ?? '', row.apology])),
    ...promises(rows, said),
    ...named(['boilerplate', 'vague_time', 'defensive', 'blame', 'dismissive', 'over_apology'], (kind) =>
      yes(
        (row) => row.cautions.includes(kind),
        (one) => one.cautions.some((caution) => caution.kind === kind),
      ),
    ),
  };
}

/** A promise is found when its words overlap with the ones meant; an instant is right to the minute. */
function promises(rows: readonly Reply[], said: readonly Reviewed[]): Figures {
  let [hits, wrong, meantDue, saidDue, rightDue] = [0, 0, 0, 0, 0];
  rows.forEach((row, at) => {
    const open = [...(said[at]?.promise ?? [])];
    saidDue += open.filter(({ due }) => due !== undefined).length;
    for (const { what, due } of row.promises) {
      const start = row.text.indexOf(what);
      const place = open.findIndex(({ words }) => {
        const from = row.text.indexOf(words);
        return from < start + what.length && start < from + words.length;
      });
      const [match] = place < 0 ? [] : open.splice(place, 1);
      if (match) hits += 1;
      else wrong += 1;
      if (due === null) continue;
      meantDue += 1;
      if (match?.due === due) rightDue += 1;
    }
    wrong += open.length;
  });
  return {
    promises: (2 * hits) / Math.max(1, 2 * hits + wrong),
    'due instants': (2 * rightDue) / Math.max(1, meantDue + saidDue),
  };
}
