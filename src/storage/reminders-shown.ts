// Which reminder was shown last, in session memory, by promise: between showing it and marking it on the disk the worker
// may be killed or the disk be full, and the agent need not hear it again.
import * as z from 'zod/mini';
import { sessionRows } from './session-rows.ts';

/** Epoch milliseconds. */
const Shown = z.object({ moment: z.number() });

export const remindersShown = sessionRows('reminder', Shown);
