// What learning is worth on messages not learnt from: each fifth of the blocks is judged by what the others taught.
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { scoresOf } from '../src/domain/reading/learnt/judge.ts';
import { unpacked } from '../src/domain/reading/learnt/weights.ts';
import { budget } from './budget.ts';
import { type Labelled, learnSupport, type PartlyKnown, supportFor, supportForAll } from './learn.ts';
import { type Lines, linesFor, shifted } from './lines.ts';
import { type ComplaintText, ownMessages } from './messages.ts';
import { packed } from './pack.ts';
import type { Judged } from './report.ts';
import { exampleOf } from './rows.ts';

const folds = 5;
/** What a complaint, or none, tells of a feeling, beside a message of our own. */
const complaintWeight = 1;

export const labelledMessages = (root: string): readonly Labelled[] =>
  langs.flatMap((lang) =>
    ownMessages(root, lang).map((message) => ({ message, example: exampleOf(message.text, lang) })),
  );

/** A complaint is one of two feelings, none of one of three; who worries or grieves may complain or not. */
export const partlyKnown = (posts: readonly ComplaintText[]): readonly PartlyKnown[] =>
  posts
    .filter(({ isDev }) => !isDev)
    .map(({ text, isComplaint }) => ({
      example: exampleOf(text, 'en'),
      feelings: isComplaint ? ['frustrated', 'angry'] : ['neutral', 'confused', 'happy'],
      weight: complaintWeight,
    }));

/** Blocks in turn, so that each fold has some of every writer's. */
function foldsOf(labelled: readonly Labelled[], lang: Lang): ReadonlyMap<string, number> {
  const blocks = new Set(labelled.flatMap(({ message }) => (message.lang === lang ? [message.block] : [])));
  return new Map([...blocks].map((block, at) => [block, at % folds]));
}

/** The lines are found on all folds together: nine numbers for thousands of messages. */
export function crossValidated(
  labelled: readonly Labelled[],
  partly: readonly PartlyKnown[],
): { readonly judged: readonly Judged[]; readonly lines: Lines } {
  const foldOf = new Map(langs.map((lang) => [lang, foldsOf(labelled, lang)]));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ message }: Labelled) => foldOf.get(message.lang)?.get(message.block) === fold;
    const model = learnSupport(
      labelled.filter((one) => !isHeldOut(one)),
      partly,
    );
    const shared = packed(supportForAll(model), budget.support.all);
    return langs.flatMap((lang) => {
      const weights = unpacked(shared, packed(supportFor(lang, model), budget.support.each));
      return labelled
        .filter((one) => one.message.lang === lang && isHeldOut(one))
        .map(({ message, example }) => ({ message, scores: scoresOf([weights], [example.text, example.shared]) }));
    });
  }).flat();
  const lines = linesFor(judged);
  return { judged: judged.map(({ message, scores }) => ({ message, scores: shifted(scores, lines) })), lines };
}
