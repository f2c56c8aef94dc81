// Messages as sparse rows. Words belong to one language; signs and shapes are shared by all, with a share of their own in
// each, so that what English teaches about a sign also helps Polish (Daumé 2007, "Frustratingly easy domain adaptation").
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { codeBits } from '../src/domain/reading/learnt/code.ts';
import type { Features } from '../src/domain/reading/learnt/features.ts';
import { featuresOf } from '../src/domain/reading/learnt/read-features.ts';
import type { Fit, Row } from './fit.ts';
import type { Learnt } from './learnt.ts';

/** A message as what it is judged by. */
export type Example = { readonly lang: Lang; readonly text: Features; readonly shared: Features };

/** How loud shared features speak beside words, in all languages together and in each apart. */
const togetherShare = 0.6;
const apartShare = 0.3;

const room = 2 ** codeBits;

/** Where features have their codes: a language's words, what all share, and what is shared as this language has it. */
export type Room = 'words' | 'together' | 'apart';

const roomsOf = (lang: Lang): Readonly<Record<Room, { readonly start: number; readonly share: number }>> => {
  const at = langs.indexOf(lang);
  return {
    words: { start: at * room, share: 1 },
    together: { start: langs.length * room, share: togetherShare },
    apart: { start: (langs.length + 1 + at) * room, share: apartShare },
  };
};

export function exampleOf(message: string, lang: Lang): Example {
  const { text, shared } = featuresOf(message, lang);
  return { lang, text, shared };
}

function cellsOf({ lang, text, shared }: Example): ReadonlyMap<number, number> {
  const cells = new Map<number, number>();
  const { words, together, apart } = roomsOf(lang);
  for (const [{ start, share }, { keys, values }] of [
    [words, text],
    [together, shared],
    [apart, shared],
  ] as const) {
    keys.forEach((key, at) => {
      cells.set(start + key, (cells.get(start + key) ?? 0) + share * (values[at] ?? 0));
    });
  }
  return cells;
}

/** The features worth a column, and in how many examples each is seen. */
export type Columns = { readonly columnOf: ReadonlyMap<number, number>; readonly seen: readonly number[] };

/** Those seen in at least `least` examples. */
export function columnsOf(examples: readonly Example[], least: number): Columns {
  const counts = new Map<number, number>();
  for (const example of examples) {
    for (const key of cellsOf(example).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columnsFrom([...counts].filter(([, count]) => count >= least));
}

const columnsFrom = (counts: readonly (readonly [number, number])[]): Columns => ({
  columnOf: new Map(counts.map(([key], column) => [key, column])),
  seen: counts.map(([, count]) => count),
});

export function rowOf(example: Example, { columnOf }: Columns, weight: number, targets: Float32Array): Row {
  const columns: number[] = [];
  const values: number[] = [];
  for (const [key, value] of cellsOf(example)) {
    const column = columnOf.get(key);
    if (column === undefined) continue;
    columns.push(column);
    values.push(value);
  }
  return { columns: Int32Array.from(columns), values: Float32Array.from(values), weight, targets };
}

/** Keeps a feature seen three times from looking surer than one seen thirty times. */
const doubt = 8;

/** The columns that go along most with the first `outputs` answers (by their z scores): `most` in each room. */
export function telling({ columnOf, seen }: Columns, rows: readonly Row[], most: number, outputs: number): Columns {
  const means = new Float64Array(outputs);
  const known = new Float64Array(outputs);
  for (const { targets } of rows) {
    for (let k = 0; k < outputs; k += 1) {
      if (!((targets[k] ?? -1) >= 0)) continue;
      means[k] = (means[k] ?? 0) + (targets[k] ?? 0);
      known[k] = (known[k] ?? 0) + 1;
    }
  }
  for (let k = 0; k < outputs; k += 1) means[k] = (means[k] ?? 0) / Math.max(1, known[k] ?? 0);
  const sums = new Float64Array(seen.length * outputs);
  for (const { columns, targets } of rows) {
    for (let k = 0; k < outputs; k += 1) {
      const off = (targets[k] ?? 0) - (means[k] ?? 0);
      if (!((targets[k] ?? -1) >= 0)) continue;
      for (const column of columns) sums[column * outputs + k] = (sums[column * outputs + k] ?? 0) + off;
    }
  }
  const ranked = [...columnOf].map(([key, column]): Ranked => {
    const count = seen[column] ?? 0;
    let worth = 0;
    for (let k = 0; k < outputs; k += 1) {
      const mean = means[k] ?? 0;
      worth += (sums[column * outputs + k] ?? 0) ** 2 / (mean * (1 - mean) * (count + doubt) || 1);
    }
    return { key, count, worth };
  });
  return mostOfEachRoom(ranked, most);
}

/** A feature, in how many examples it is seen, and how much it is worth. */
type Ranked = { readonly key: number; readonly count: number; readonly worth: number };

/** The best `most` of each room. */
export function mostOfEachRoom(all: readonly Ranked[], most: number): Columns {
  const byRoom = new Map<number, Ranked[]>();
  for (const one of all) {
    const place = Math.floor(one.key / room);
    const ranked = byRoom.get(place) ?? [];
    ranked.push(one);
    byRoom.set(place, ranked);
  }
  const best = [...byRoom.values()].flatMap((ranked) => ranked.sort((a, b) => b.worth - a.worth).slice(0, most));
  return columnsFrom(best.map(({ key, count }) => [key, count]));
}

/** What is asked: names of the outputs, and which of them exclude each other. */
export type Task = Pick<Learnt, 'outputs' | 'heads'>;
export type Model = { readonly fit: Fit; readonly columns: Columns };

/** What a model says of the features in these rooms; its constants are told with what all languages share. */
export function learntIn(rooms: readonly Room[], lang: Lang, { fit, columns }: Model, task: Task): Learnt {
  const features = new Map<number, Float32Array>();
  const places = rooms.map((name) => roomsOf(lang)[name]);
  for (const [key, column] of columns.columnOf) {
    const place = places.find(({ start }) => key >= start && key < start + room);
    if (place === undefined) continue;
    const weights = features.get(key - place.start) ?? new Float32Array(fit.outputs);
    for (let k = 0; k < fit.outputs; k += 1) {
      weights[k] = (weights[k] ?? 0) + place.share * (fit.weights[column * fit.outputs + k] ?? 0);
    }
    features.set(key - place.start, weights);
  }
  const constants = Array.from(fit.weights.slice(fit.columns * fit.outputs));
  return { ...task, constants: rooms.includes('together') ? constants : constants.map(() => 0), features };
}
