// What is said of replies beside what is meant, as lines to print.
import { accuracy, f1, macroF1, type Pair } from './figures.ts';
import { apologyKinds, type OwnReply, replyActs, replyCautions } from './replies.ts';

/** A stretch of a text; the words that say when are named. */
type SaidPromise = { readonly words: string; readonly due?: string };

/** What a review says of a reply, in the words of the labels. */
export type Said = {
  readonly acts: ReadonlySet<string>;
  readonly apology: string;
  readonly cautions: ReadonlySet<string>;
  readonly promises: readonly SaidPromise[];
};

export type JudgedReply = { readonly reply: OwnReply; readonly said: Said };

const two = (value: number): string => value.toFixed(2).replace(/^0/, '');

/** Two stretches of one text overlap when their places do; every place counts, the words may stand twice. */
function overlap(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)];
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length;
}

/** F1 of promises, each matched with one that overlaps; and how often the words that say when were found among these. */
function promiseFigures(judged: readonly JudgedReply[]): {
  readonly f1: number;
  readonly due: number;
  readonly dated: number;
} {
  let [hits, wrong, dated, due] = [0, 0, 0, 0];
  for (const { reply, said } of judged) {
    const open = [...said.promises];
    for (const meant of reply.promises) {
      const at = open.findIndex(({ words }) => overlap(reply.text, words, meant.words));
      const [match] = at < 0 ? [] : open.splice(at, 1);
      if (match) hits += 1;
      else wrong += 1;
      if (meant.due === undefined) continue;
      dated += 1;
      if (match?.due !== undefined && overlap(reply.text, match.due, meant.due)) due += 1;
    }
    wrong += open.length;
  }
  return { f1: (2 * hits) / Math.max(1, 2 * hits + wrong), due: due / Math.max(1, dated), dated };
}

export function reportOnReplies(name: string, judged: readonly JudgedReply[]): readonly string[] {
  const of =
    (what: (said: Said) => ReadonlySet<string>, meant: (reply: OwnReply) => readonly string[]) => (one: string) => {
      const answers = judged.map(({ reply, said }) => ({
        said: what(said).has(one),
        meant: meant(reply).includes(one),
      }));
      return `${one} ${two(f1(answers))}`;
    };
  const apologies = judged.map(({ reply, said }): Pair => [said.apology, reply.apology]);
  const promises = promiseFigures(judged);
  return [
    `${name}, ${judged.length} replies: ${replyActs
      .map(
        of(
          ({ acts }) => acts,
          ({ acts }) => acts,
        ),
      )
      .join(', ')}`,
    `${name}, apology: macro-F1 ${two(macroF1(apologies, apologyKinds))}, right ${two(accuracy(apologies))}; promises ${two(promises.f1)}, when ${two(promises.due)} of ${promises.dated}`,
    `${name}, cautions: ${replyCautions
      .map(
        of(
          ({ cautions }) => cautions,
          ({ cautions }) => cautions,
        ),
      )
      .join(', ')}`,
  ];
}
