// The steps of a draft as text, so that undo outlives a reload: of each step the one place it changed and what stood there. Pure.
import type { JsonValue } from '../format/read-json.ts';
import { readJson } from '../format/read-json.ts';
import { type DraftPath, valueAt, withValue } from './at-path.ts';
import { type DraftPack, isList, isObject } from './draft.ts';
import type { History, Step } from './history.ts';

/** Characters; a browser keeps about five million for a tab. The steps farthest from now are left out. */
const mostText = 1_000_000;

/** `place`: where this draft and its neighbour differ; `value`: what stands there in this one. */
type KeptStep = {
  readonly path: DraftPath;
  readonly at: number;
  readonly isTyping: boolean;
  readonly place: DraftPath;
  readonly value: JsonValue;
};

/** Undefined when there is no step to keep. @param draft the text of its `now`: the steps fit no other */
export function writeHistory({ now, past, future }: History, draft: string): string | undefined {
  if (past.length + future.length === 0) return undefined;
  const room = { left: mostText };
  const kept = { of: markOf(draft), past: stepsFrom(now, past, room), future: stepsFrom(now, future, room) };
  return JSON.stringify(kept);
}

/** Undefined when these are the steps of another draft, or nothing that was written here. */
export function readHistory(text: string, now: DraftPack, draft: string): History | undefined {
  const read = readJson(text, { depth: 80, items: 100_000, text: mostText });
  if (!read.ok || !isObject(read.value) || read.value.of !== markOf(draft)) return undefined;
  const [past, future] = [steppedBack(now, read.value.past), steppedBack(now, read.value.future)];
  return past && future && { now, past, future };
}

/** Nearest to now last, as History has them; here the nearest is written first. */
function stepsFrom(now: DraftPack, steps: readonly Step[], room: { left: number }): readonly KeptStep[] {
  const kept: KeptStep[] = [];
  let next = now;
  for (const { pack, path, at, isTyping } of steps.toReversed()) {
    const place = placeOfChange(pack, next);
    const step = { path, at, isTyping, place, value: valueAt(pack, place) ?? null };
    room.left -= JSON.stringify(step).length;
    if (room.left < 0) break;
    kept.push(step);
    next = pack;
  }
  return kept;
}

function steppedBack(now: DraftPack, kept: JsonValue | undefined): readonly Step[] | undefined {
  if (!isList(kept)) return undefined;
  const steps: Step[] = [];
  let next = now;
  for (const one of kept) {
    if (!isObject(one)) return undefined;
    const { path, at, isTyping, place, value } = one;
    if (!isPath(path) || !isPath(place) || typeof at !== 'number' || typeof isTyping !== 'boolean') return undefined;
    next = withValue(next, place, value);
    steps.unshift({ pack: next, path, at, isTyping });
  }
  return steps;
}

const isPath = (value: JsonValue | undefined): value is readonly (string | number)[] =>
  isList(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

/** The smallest place outside of which both are the very same. */
function placeOfChange(one: JsonValue, other: JsonValue): DraftPath {
  if (isList(one) && isList(other)) {
    if (one.length !== other.length) return [];
    const changed = one.flatMap((value, i) => (value === other[i] ? [] : [i]));
    return below(changed, one, other);
  }
  if (!isObject(one) || !isObject(other)) return [];
  const keys = Object.keys(one);
  if (keys.join('\n') !== Object.keys(other).join('\n')) return [];
  const changed = keys.filter((key) => one[key] !== other[key]);
  return below(changed, one, other);
}

function below(changed: DraftPath, one: JsonValue, other: JsonValue): DraftPath {
  const [step, ...more] = changed;
  if (step === undefined || more.length > 0) return [];
  const [a, b] = [partOf(one, step), partOf(other, step)];
  return a === undefined || b === undefined ? [] : [step, ...placeOfChange(a, b)];
}

const partOf = (value: JsonValue, step: string | number): JsonValue | undefined =>
  isList(value) && typeof step === 'number'
    ? value[step]
    : isObject(value) && typeof step === 'string'
      ? value[step]
      : undefined;

/** FNV-1a over the text, and its length. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length} ${hash >>> 0}`;
}
