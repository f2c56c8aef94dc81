// Everything in session memory as it lies there, for "What Carecue knows".
import { type MemoryKind, type MemoryName, memoryKindOf } from '../domain/knowledge/kinds.ts';
import type { KnownRecord } from '../domain/knowledge/known.ts';
import { forget, recallAll } from '../platform/session-memory.ts';

const isName = (name: string): name is MemoryName => Object.hasOwn(memoryKindOf, name);

/** Of a name nobody knows: an earlier version may have left it before it was updated. */
const kindOf = (key: string): MemoryKind => {
  const name = key.slice(0, key.indexOf(':'));
  return isName(name) ? memoryKindOf[name] : 'notices';
};

/** All there is, by kind. */
export async function readMemory(): Promise<ReadonlyMap<MemoryKind, readonly KnownRecord[]>> {
  const kinds = new Map<MemoryKind, KnownRecord[]>();
  for (const [id, value] of await recallAll('')) {
    const kind = kindOf(id);
    kinds.set(kind, [...(kinds.get(kind) ?? []), { id, value }]);
  }
  return kinds;
}

/** One of them, or all. What is of another kind stays. */
export async function dropMemory(kind: MemoryKind, id?: string): Promise<void> {
  const there = (await readMemory()).get(kind) ?? [];
  const gone = there.filter((one) => id === undefined || one.id === id);
  if (gone.length > 0) await forget(...gone.map((one) => one.id));
}
