// How the agent's last replies opened, in session memory, so that the next one need not open the same way.
import * as z from 'zod/mini';
import { sessionRows } from './session-rows.ts';

const most = 5;
/** All of them are one row. */
const key = 'last';

/** `url` of the ticket the reply was sent on: with its site the opener is forgotten. */
const Opener = z.object({ opener: z.string(), url: z.string() });
type Opener = Readonly<z.infer<typeof Opener>>;
const rows = sessionRows('openers', z.object({ newestFirst: z.array(Opener) }));

const kept = async (): Promise<readonly Opener[]> => (await rows.get(key))?.newestFirst ?? [];

/** Newest first. */
export const readOpeners = async (): Promise<readonly string[]> => (await kept()).map(({ opener }) => opener);

/** To be called in turn. */
export async function keepOpener(opener: string, url: string): Promise<void> {
  await rows.put(key, { newestFirst: [{ opener, url }, ...(await kept())].slice(0, most) });
}

/** Forgets those of every ticket whose address `isGone` says so of. To be called in turn. */
export async function forgetOpeners(isGone: (url: string) => Promise<boolean>): Promise<void> {
  const before = await kept();
  const newestFirst: Opener[] = [];
  for (const one of before) if (!(await isGone(one.url))) newestFirst.push(one);
  if (newestFirst.length === before.length) return;
  await (newestFirst.length === 0 ? rows.drop(key) : rows.put(key, { newestFirst }));
}
