// One model of how customers write, learnt over all languages at once; and, where there are general sets, one of how people
// write elsewhere, with what tells the two apart.
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { arousals, type Feeling, feelings, needs } from '../src/domain/reading/reading.ts';
import { fitRows, type Row } from './fit.ts';
import type { Learnt } from './learnt.ts';
import { loudest } from './loudest.ts';
import type { GeneralText, OwnMessage } from './messages.ts';
import { type Columns, columnsOf, type Example, learntIn, type Model, rowOf, type Task, telling } from './rows.ts';

const supportTask: Task = {
  outputs: [...feelings, ...arousals, ...needs, 'repeat'],
  heads: [
    { kind: 'one of', size: feelings.length },
    { kind: 'one of', size: arousals.length },
    { kind: 'yes or no', size: needs.length + 1 },
  ],
};

export type Labelled = { readonly message: OwnMessage; readonly example: Example };
/** A post to a company of which only this is known: the feeling is one of `feelings`. */
export type PartlyKnown = { readonly example: Example; readonly feelings: readonly Feeling[]; readonly weight: number };

/** A second feeling's share of a message. */
const secondShare = 0.25;
/** How far rare feelings are lifted: 0 not at all, 1 to equal weight. */
const lift = 0.4;
const l2 = 0.8;
const leastSeen = 3;
/** Features kept: of each language's words, and of what is shared. */
const mostFeatures = 1_900;
/** Features looked at before, and for how long. */
const widest = 4_000;
const wideSteps = 12;
const steps = 60;

function supportTargets({ feelings: felt, arousal, needs: needed, repeat }: OwnMessage): Float32Array {
  const [first, second] = felt;
  return Float32Array.from([
    ...feelings.map((one) => (one === first ? (second ? 1 - secondShare : 1) : one === second ? secondShare : 0)),
    ...arousals.map((one) => (one === arousal ? 1 : 0)),
    ...needs.map((need) => (needed.includes(need) ? 1 : 0)),
    repeat ? 1 : 0,
  ]);
}

/** What is not known is not learnt: NaN; a feeling it may be: −1. */
const partialTargets = (known: readonly Feeling[]): Float32Array =>
  Float32Array.from([
    ...feelings.map((one) => (known.includes(one) ? -1 : 0)),
    ...arousals.map(() => Number.NaN),
    ...[...needs, 'repeat'].map(() => Number.NaN),
  ]);

function liftsOf<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].map(([name, count]) => [name, (names.length / counts.size / count) ** lift]));
}

/** Learnt twice: on many features, then again on those that mattered. */
export function learnSupport(labelled: readonly Labelled[], partial: readonly PartlyKnown[] = []): Model {
  const seen = columnsOf(
    [...labelled, ...partial].map(({ example }) => example),
    leastSeen,
  );
  const firstOf = ({ message }: Labelled): Feeling => message.feelings[0] ?? 'neutral';
  const lifts = liftsOf(labelled.map(firstOf));
  const rowsOn = (columns: Columns) => [
    ...labelled.map((one) => rowOf(one.example, columns, lifts.get(firstOf(one)) ?? 1, supportTargets(one.message))),
    ...partial.map((one) => rowOf(one.example, columns, one.weight, partialTargets(one.feelings))),
  ];
  const fitOn = (rows: readonly Row[], { seen: { length } }: Columns, most: number) =>
    fitRows(rows, length, supportTask.heads, l2, most);
  const wide = telling(seen, rowsOn(seen), widest, supportTask.outputs.length);
  const wideRows = rowsOn(wide);
  const columns = loudest(wide, fitOn(wideRows, wide, wideSteps), wideRows, mostFeatures);
  return { fit: fitOn(rowsOn(columns), columns, steps), columns };
}

/** What one language's words tell, and what its signs tell otherwise than elsewhere. */
export const supportFor = (lang: Lang, model: Model): Learnt => learntIn(['words', 'apart'], lang, model, supportTask);
/** What signs and shape tell in every language. */
export const supportForAll = (model: Model): Learnt => learntIn(['together'], langs[0], model, supportTask);

const generalL2 = 1;
const generalSteps = 40;
/** Features looked at before these, and for how long. */
const widestGeneral = 10_000;
const wideGeneralSteps = 15;
const mostGeneral: Readonly<Partial<Record<Lang, number>>> = { en: 5_000, ro: 2_500 };
const generalLeastSeen = 5;
const generalTask: Task = {
  outputs: [...feelings.map((feeling) => `general ${feeling}`), 'general'],
  heads: [
    { kind: 'one of', size: feelings.length },
    { kind: 'yes or no', size: 1 },
  ],
};

export type GeneralExample = { readonly text: GeneralText; readonly example: Example };

/** How people write elsewhere, and how likely a text is from there: learnt against `support`. */
export function learnGeneral(general: readonly GeneralExample[], support: readonly Example[], lang: Lang): Learnt {
  const nameOf = ({ text }: GeneralExample) => text.feelings.join(' ');
  const lifts = liftsOf(general.map(nameOf));
  // As many voices on either side.
  const balance = general.length / Math.max(1, support.length);
  const unknown = feelings.map(() => Number.NaN);
  const rowsOn = (columns: Columns) => [
    ...general.map((one) => {
      const isSure = one.text.feelings.length === 1;
      const targets = feelings.map((feeling) => (one.text.feelings.includes(feeling) ? (isSure ? 1 : -1) : 0));
      return rowOf(one.example, columns, lifts.get(nameOf(one)) ?? 1, Float32Array.from([...targets, 1]));
    }),
    ...support.map((example) => rowOf(example, columns, balance, Float32Array.from([...unknown, 0]))),
  ];
  const fitOn = (rows: readonly Row[], { seen: { length } }: Columns, most: number) =>
    fitRows(rows, length, generalTask.heads, generalL2, most);
  const seen = columnsOf(
    general.map(({ example }) => example),
    generalLeastSeen,
  );
  const wide = telling(seen, rowsOn(seen), widestGeneral, feelings.length);
  const wideRows = rowsOn(wide);
  const columns = loudest(wide, fitOn(wideRows, wide, wideGeneralSteps), wideRows, mostGeneral[lang] ?? mostFeatures);
  const fit = fitOn(rowsOn(columns), columns, generalSteps);
  return learntIn(['words', 'together', 'apart'], lang, { fit, columns }, generalTask);
}
