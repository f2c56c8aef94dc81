// Looked at when the browser starts: an agent whose promises and notes are gone learns it from us, not by missing them.
import { announce } from '../messages/changes.ts';
import { noteProblem } from '../storage/problems-seen.ts';
import { isStoreLost } from '../storage/store-lost.ts';

/** Told again at each start until it is dismissed. */
export async function tellOfLoss(): Promise<void> {
  if (!(await isStoreLost())) return;
  await noteProblem('store-lost');
  announce('problems');
}
