// Commands about the reply's progress, the reading and the agent's own room.
import { done, type Outcome, problemCodes } from '../domain/problem.ts';
import { announce } from '../messages/changes.ts';
import type { Topic } from '../messages/protocol.ts';
import { addCheckIn } from '../storage/check-ins.ts';
import { addCorrection, deleteCorrection, deleteCorrections } from '../storage/corrections.ts';
import { deleteNote, putNote } from '../storage/notes.ts';
import { dismissProblem } from '../storage/problems-seen.ts';
import { putItem, putTick } from '../storage/progress.ts';
import { changeSettings } from '../storage/settings.ts';
import { putText } from '../storage/texts.ts';
import type { CommandTable } from './carry-out.ts';
import { reconcile } from './reconcile.ts';
import { lastAsked } from './reports.ts';
import { dismissSent } from './sent.ts';

type OwnCommands =
  | 'tick-step'
  | 'tick-item'
  | 'dismiss-sent'
  | 'correct-reading'
  | 'take-back-correction'
  | 'forget-corrections'
  | 'save-note'
  | 'delete-note'
  | 'save-check-in'
  | 'keep-text'
  | 'set-settings'
  | 'dismiss-problem';

export const ownCommands: Pick<CommandTable, OwnCommands> = {
  async 'tick-step'({ ticketKey, step, done }, now) {
    return saved('progress', putTick(ticketKey, step, done, { now, since: await lastAsked(ticketKey) }));
  },
  async 'tick-item'({ ticketKey, item, done }, now) {
    return saved('progress', putItem(ticketKey, item, done, { now, since: await lastAsked(ticketKey) }));
  },
  'dismiss-sent': ({ conversation }) => dismissSent(conversation),
  'correct-reading': ({ correction }, now) => saved('corrections', addCorrection({ ...correction, at: now })),
  'take-back-correction': ({ id }) => saved('corrections', deleteCorrection(id)),
  'forget-corrections': () => saved('corrections', deleteCorrections()),
  'save-note': ({ id = crypto.randomUUID(), kind, text }, now) =>
    saved('notes', putNote({ id, kind, text, madeAt: now, changedAt: now })),
  'delete-note': ({ id }) => saved('notes', deleteNote(id)),
  'save-check-in': ({ type: _, ...checkIn }, now) =>
    saved('check-ins', addCheckIn({ ...checkIn, id: crypto.randomUUID(), at: now })),
  'keep-text': ({ field, text }) => saved('texts', putText(field, text)),
  async 'set-settings'({ settings }) {
    const changed = await saved('settings', changeSettings(settings));
    // Quiet hours or focus time may be over by it: what waited comes now.
    if (changed.ok && settings.work !== undefined) await reconcile();
    return changed;
  },
  async 'dismiss-problem'({ code }) {
    const known = problemCodes.find((one) => one === code);
    if (known !== undefined) await dismissProblem(known);
    announce('problems');
    return done;
  },
};

async function saved(topic: Topic, write: Promise<Outcome<unknown>>): Promise<Outcome> {
  const written = await write;
  if (!written.ok) return written;
  announce(topic);
  return done;
}
