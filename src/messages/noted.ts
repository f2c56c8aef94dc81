// Words on their way into a note: picked on a page, they wait in session memory for the panel of their window, which alone can
// write notes, and may have to be unlocked first. The background lays them down and never looks at them again.
import * as z from 'zod/mini';
import type { MemoryName } from '../domain/knowledge/kinds.ts';
import { noteLength } from '../domain/notes/note.ts';
import { forget, recall, remember } from '../platform/session-memory.ts';
import { inTurn } from '../platform/turns.ts';
import { announce } from './changes.ts';

/** Empty words ask for the field alone. */
const Words = z.string().check(z.maxLength(noteLength));
const keyOf = (windowId: number) => `${'noted' satisfies MemoryName}:${windowId}`;
const queue = 'carecue noted';

async function read(windowId: number): Promise<string | undefined> {
  const words = Words.safeParse((await recall(keyOf(windowId))).get(keyOf(windowId)));
  return words.success ? words.data : undefined;
}

/** Words that wait already come first. */
export async function leaveForNote(windowId: number, words: string): Promise<void> {
  await inTurn(queue, async () => {
    const waiting = await read(windowId);
    const all = waiting ? `${waiting}\n\n${words}` : words;
    await remember({ [keyOf(windowId)]: all.trim().slice(0, noteLength) });
  });
  announce('noted');
}

export const isNoteWaiting = async (windowId: number): Promise<boolean> => (await read(windowId)) !== undefined;

/** Gives what waits to `take`, and forgets it once that has taken it. */
export function takeForNote(windowId: number, take: (words: string) => void): Promise<void> {
  return inTurn(queue, async () => {
    const words = await read(windowId);
    if (words === undefined) return;
    take(words);
    await forget(keyOf(windowId));
  });
}
