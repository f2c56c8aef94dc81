// Two versions of a pack, thing by thing. Nothing that a pack says to anybody can change without standing here.
import type { Pack } from '../format/pack.ts';
import { type ListName, listNames } from '../shelf/overlay.ts';
import type { ChangedThing, MovedThing, PackDifference, ThingName } from './difference.ts';
import { movedThings } from './moved-things.ts';

type Parts = ChangedThing['parts'];
type Thing = { readonly id: string };

/** Things are the same by their ids. Without `before` all of `after` is added. n log n. */
export function comparePacks(before: Pack | undefined, after: Pack): PackDifference {
  const lists = listNames.map((list) => compareThings(list, before?.[list] ?? [], after[list] ?? []));
  return {
    head: compareParts(before && headOf(before), headOf(after)),
    added: lists.flatMap(({ added }) => added),
    changed: lists.flatMap(({ changed }) => changed),
    removed: lists.flatMap(({ removed }) => removed),
    moved: lists.flatMap(({ moved }) => moved),
  };
}

export const isNoDifference = ({ head, added, changed, removed, moved }: PackDifference): boolean =>
  head.length + added.length + changed.length + removed.length + moved.length === 0;

const headOf = ({ title, authors, licence, languages, vision, contacts, principles }: Pack) => ({
  title,
  authors,
  licence,
  languages,
  vision,
  contacts,
  principles,
});

function compareThings(list: ListName, before: readonly Thing[], after: readonly Thing[]) {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const ids = new Set(after.map(({ id }) => id));
  const named = ({ id }: Thing): ThingName => ({ list, id });
  return {
    added: after.filter(({ id }) => !old.has(id)).map(named),
    changed: after.flatMap((thing): ChangedThing[] => {
      const was = old.get(thing.id);
      // Most things of a pack are as they were: looked into only when they are not.
      const isKept = was === undefined || JSON.stringify(was) === JSON.stringify(thing);
      const parts = isKept ? [] : compareParts(was, thing);
      return parts.length > 0 ? [{ list, id: thing.id, parts }] : [];
    }),
    removed: before.filter(({ id }) => !ids.has(id)).map(named),
    moved: movedThings(
      before.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
      after.flatMap(({ id }) => (old.has(id) ? [id] : [])),
    ).map((moved): MovedThing => ({ list, ...moved })),
  };
}

/** The parts of one thing, told by their paths, that are not the same in both; each side any JSON or nothing. */
export function compareParts(before: unknown, after: unknown): Parts {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))];
  return paths.flatMap((path) => {
    const [a, b] = [was.get(path), is.get(path)];
    if (a?.exact === b?.exact || isFilled(path, a, is) || isFilled(path, b, was)) return [];
    return [{ path, ...(a && { before: a.shown }), ...(b && { after: b.shown }) }];
  });
}

/** `exact` tells apart what looks alike: a list of two words and one of a single word with a comma. */
type Leaf = { readonly exact: string; readonly shown: string };

const empty = '{}';

/** Something empty on the one side that has parts on the other: those are told instead. */
const isFilled = (path: string, leaf: Leaf | undefined, other: ReadonlyMap<string, Leaf>): boolean =>
  leaf?.exact === empty && [...other.keys()].some((key) => key.startsWith(`${path}.`));

/** Every text, number, yes or no and list of words in it, by its path. Recursion ends with the schema: a pack has a few levels. */
function leavesOf(value: unknown, path = '', leaves = new Map<string, Leaf>()) {
  if (value === undefined) return leaves;
  const leaf = (shown: string) => leaves.set(path, { exact: JSON.stringify(value), shown });
  if (typeof value !== 'object' || value === null) return leaf(String(value));
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) return leaf(value.join(', '));
    for (const [i, one] of value.entries()) leavesOf(one, `${path}[${i}]`, leaves);
    return leaves;
  }
  const entries = Object.entries(value);
  if (entries.length === 0 && path !== '') return leaf('');
  for (const [name, one] of entries) leavesOf(one, path === '' ? name : `${path}.${name}`, leaves);
  return leaves;
}
