// What was really handled, in session memory and nowhere else: it says how the agent's day went, so no disk of ours sees it
// before the panel has it in the agent's own room.
import { Handled } from '../domain/wellbeing/handled.ts';
import { WorkStretch } from '../domain/wellbeing/work-stretch.ts';
import { sessionRows } from './session-rows.ts';

/** Read when "send" was pressed, by press, until it is known to have gone out. */
export const handling = sessionRows('handling', Handled);
/** Sent, by id. */
export const handledReplies = sessionRows('handled-reply', Handled);
/** The one row of its kind. */
export const workStretches = sessionRows('work-stretch', WorkStretch);

/** Of each kind, while no panel takes them: a few days' work. Beyond these the oldest are forgotten. */
const most = 500;

export async function keepHandled(rows: typeof handling, key: string, row: Handled): Promise<void> {
  await rows.put(key, row);
  const newestFirst = [...(await rows.all())].sort(([, a], [, b]) => b.at - a.at);
  await rows.drop(...newestFirst.slice(most).map(([each]) => each));
}
