// How far each reply has come, on disk.
import type { Outcome } from '../domain/problem.ts';
import { type Step, steps } from '../domain/reply/review.ts';
import { Progress } from '../domain/ticket/progress.ts';
import { parseRow, withStore, write } from './store.ts';

/** Epoch milliseconds. `since` is when the customer last wrote: what was reached before answers an earlier message. */
export type Turn = { readonly now: number; readonly since?: number | undefined };

/** More than the checklists of one ticket have steps. */
const mostItems = 100;

export const readProgress = (ticketKey: string): Promise<Outcome<Progress | undefined>> =>
  withStore(async (db) => parseRow(Progress, await db.get('progress', ticketKey)));

/** What the draft earns now. Comes back with whether anything changed, as do the two below. */
export const putEarned = (ticketKey: string, earned: readonly Step[], turn: Turn): Promise<Outcome<boolean>> =>
  change(ticketKey, turn, (row) => ({ ...row, steps: inOrder(earned) }));

/** A step ticked by hand, or the tick taken back. */
export const putTick = (ticketKey: string, step: Step, done: boolean, turn: Turn): Promise<Outcome<boolean>> =>
  change(ticketKey, turn, (row) => {
    const others = row.byHand.filter((one) => one !== step);
    return { ...row, byHand: inOrder(done ? [...others, step] : others) };
  });

/** A step of a checklist, `pack/checklist/step`, ticked by hand, or the tick taken back. */
export const putItem = (ticketKey: string, item: string, done: boolean, turn: Turn): Promise<Outcome<boolean>> =>
  change(ticketKey, turn, ({ checked = [], ...row }) => {
    const others = checked.filter((one) => one !== item);
    const now = done ? [...others, item].slice(-mostItems) : others;
    return now.length > 0 ? { ...row, checked: now } : row;
  });

export const putUsedPrompt = (ticketKey: string, prompt: string, turn: Turn): Promise<Outcome<boolean>> =>
  change(ticketKey, turn, (row) =>
    row.usedPrompts.includes(prompt) ? row : { ...row, usedPrompts: [...row.usedPrompts, prompt] },
  );

/** Forgets what nobody has worked on since `moment`, epoch milliseconds; a few at a time, so that nothing waits for it. */
export const forgetProgress = (moment: number): Promise<Outcome<void>> =>
  withStore(async (db) => {
    const old = await db.getAllKeysFromIndex('progress', 'at', IDBKeyRange.upperBound(moment, true), 100);
    if (old.length > 0)
      await write(db, 'progress', async (store) => void (await Promise.all(old.map((key) => store.delete(key)))));
  });

function change(
  ticketKey: string,
  { now, since = -Infinity }: Turn,
  next: (row: Progress) => Progress,
): Promise<Outcome<boolean>> {
  return withStore((db) =>
    write(db, 'progress', async (store) => {
      const former = parseRow(Progress, await store.get(ticketKey));
      const fresh: Progress = { ticketKey, steps: [], byHand: [], usedPrompts: former?.usedPrompts ?? [], at: now };
      const after = next(former !== undefined && former.at >= since ? former : fresh);
      if (former !== undefined && isSame(after, former)) return false;
      if (former === undefined && isSame(after, fresh)) return false;
      await store.put({ ...after, at: now });
      return true;
    }),
  );
}

const inOrder = (some: readonly Step[]): Step[] => steps.filter((step) => some.includes(step));

function isSame(a: Progress, b: Progress): boolean {
  const content = ({ steps: earned, byHand, usedPrompts, checked = [] }: Progress): string =>
    JSON.stringify([earned, byHand, usedPrompts, checked]);
  return content(a) === content(b);
}
