// Runs in a page of a real browser: one engine over all notes, every key of every query timed. Given to the page as one script.
import { quantile } from '../figures.ts';
import { notesOf, queriesFor } from './corpus.ts';
import { type EngineName, engines } from './engines.ts';

declare global {
  interface Performance {
    readonly memory: { readonly usedJSHeapSize: number };
  }
}

const queryCount = 60;
const megabytes = (): number => {
  globalThis.gc?.(); // with --expose-gc
  return performance.memory.usedJSHeapSize / 2 ** 20;
};

export type EngineFigures = {
  /** Milliseconds until it can be asked. */
  readonly ready: number;
  /** Megabytes of the notes and all that the engine made of them. */
  readonly memory: number;
  /** Milliseconds from a key to a screenful of finds, or to the last one. */
  readonly first: readonly [middle: number, p95: number];
  /** Milliseconds from a key to the last find. */
  readonly whole: readonly [middle: number, p95: number];
  /** The same for a query pasted whole. */
  readonly pasted: readonly [middle: number, p95: number];
  /** Finds of all queries together. */
  readonly found: number;
};

const middleAndP95 = (times: readonly number[]) => [quantile(times, 0.5), quantile(times, 0.95)] as const;

function measure(name: EngineName, count: number): EngineFigures {
  const before = megabytes();
  const notes = notesOf(count, 1_700_000_000_000);
  const queries = queriesFor(notes, queryCount);
  const begin = performance.now();
  const search = engines[name](notes);
  const ready = performance.now() - begin;
  const memory = megabytes() - before;
  const [first, whole, pasted]: [number[], number[], number[]] = [[], [], []];
  const time = (words: string) => {
    const from = performance.now();
    let toFirst: number | undefined;
    const found = search(words, () => {
      toFirst = performance.now() - from;
    });
    const toLast = performance.now() - from;
    return { found, toFirst: toFirst ?? toLast, toLast };
  };
  let found = 0;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const { toFirst, toLast } = time(query.slice(0, length));
      first.push(toFirst);
      whole.push(toLast);
    }
    time('');
    const last = time(query);
    pasted.push(last.toLast);
    found += last.found;
  }
  return {
    ready,
    memory,
    found,
    first: middleAndP95(first),
    whole: middleAndP95(whole),
    pasted: middleAndP95(pasted),
  };
}

Object.assign(globalThis, { measureEngine: measure });
