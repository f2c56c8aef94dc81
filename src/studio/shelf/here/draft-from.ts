// A pack on this machine as a draft to write on. What the agent wrote keeps its id, so that it takes the place of what is here;
// of anybody else's pack a copy is made under an id of its own, since nobody can sign in another's name.
import { readDraft, writeDraft } from '../../../domain/packs/edit/draft.ts';
import type { DraftRow } from '../../../domain/packs/edit/draft-row.ts';
import type { Shelf, ShelfPack } from '../../../domain/packs/shelf/shelf.ts';
import { readPackFile } from '../../../sharing/pack-file.ts';

type Around = { readonly shelf: Shelf; readonly drafts: readonly DraftRow[] };

/** The draft that is already being written of the agent's own pack, where there is one. Undefined: no pack can be read. */
export async function draftFrom(
  file: string,
  { id, way }: ShelfPack,
  { shelf, drafts }: Around,
): Promise<Omit<DraftRow, 'at'> | undefined> {
  const read = await readPackFile(file);
  const pack = read.ok ? readDraft(read.text) : undefined;
  if (!read.ok || !pack?.ok) return undefined;
  const { text } = read;
  if (way === 'own') {
    const { id: draft, ...begun } = drafts.find(({ base }) => base === text) ?? { id: crypto.randomUUID(), text };
    return { id: draft, text: begun.text, base: text };
  }
  const taken = new Set([...shelf.packs.map((each) => each.id), ...drafts.map(idWritten)]);
  return { id: crypto.randomUUID(), text: writeDraft({ ...pack.pack, id: freeId(id, taken) }) };
}

function idWritten({ text }: DraftRow): string {
  const draft = readDraft(text);
  return draft.ok ? String(draft.pack.id) : '';
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  // An id has 64 characters at most and no hyphen at its end.
  const base = `my-${id}`.slice(0, 58).replace(/-+$/, '');
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(free)) return free;
  }
}
