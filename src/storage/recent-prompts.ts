// Which prompts were inserted lately, on any ticket, in session memory. Of the ticket and its customer nothing is kept.
import * as z from 'zod/mini';
import { RecentPrompt } from '../domain/packs/choose/recent-prompts.ts';
import { sessionRows } from './session-rows.ts';

const most = 40;
/** All of them are one row. */
const key = 'last';
const rows = sessionRows('recent-prompts', z.object({ newestFirst: z.array(RecentPrompt) }));

/** Newest first, each prompt once. */
export const readRecentPrompts = async (): Promise<readonly RecentPrompt[]> => (await rows.get(key))?.newestFirst ?? [];

/** To be called in turn. `at` in epoch milliseconds. */
export async function keepRecentPrompt(prompt: string, at: number): Promise<void> {
  const others = (await readRecentPrompts()).filter((one) => one.prompt !== prompt);
  await rows.put(key, { newestFirst: [{ prompt, at }, ...others].slice(0, most) });
}
