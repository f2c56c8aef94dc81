// Commands about the reply's progress, the reading, texts not yet saved and what the agent has set.
import { done, type Outcome, problemCodes } from '../domain/problem.ts';
import { announce } from '../messages/changes.ts';
import type { Topic } from '../messages/protocol.ts';
import { addCorrection, deleteCorrection, deleteCorrections } from '../storage/corrections.ts';
import { dismissProblem } from '../storage/problems-seen.ts';
import { putItem, putTick } from '../storage/progress.ts';
import { changeSettings } from '../storage/settings.ts';
import { startOver } from '../storage/store-lost.ts';
import { putText } from '../storage/texts.ts';
import type { CommandTable } from './command-table.ts';
import { forgetHandled } from './handled.ts';
import { forgetKnown } from './knowledge.ts';
import { reconcile } from './reconcile.ts';
import { lastAsked } from './reports.ts';
import { dismissSent } from './sent.ts';

type OwnCommands =
  | 'tick-step'
  | 'tick-item'
  | 'dismiss-sent'
  | 'forget-handled'
  | 'correct-reading'
  | 'take-back-correction'
  | 'forget-corrections'
  | 'keep-text'
  | 'set-settings'
  | 'dismiss-problem'
  | 'forget-known';

export const ownCommands: Pick<CommandTable, OwnCommands> = {
  async 'tick-step'({ ticketKey, step, done }, now) {
    return saved('progress', putTick(ticketKey, step, done, { now, since: await lastAsked(ticketKey) }));
  },
  async 'tick-item'({ ticketKey, item, done }, now) {
    return saved('progress', putItem(ticketKey, item, done, { now, since: await lastAsked(ticketKey) }));
  },
  'dismiss-sent': ({ conversation }) => dismissSent(conversation),
  'forget-handled': ({ ids }) => forgetHandled(ids),
  'correct-reading': ({ correction }, now) => saved('corrections', addCorrection({ ...correction, at: now })),
  'take-back-correction': ({ id }) => saved('corrections', deleteCorrection(id)),
  'forget-corrections': () => saved('corrections', deleteCorrections()),
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
    if (known === 'store-lost') await startOver();
    announce('problems');
    return done;
  },
  'forget-known': ({ kind, id }) => forgetKnown(kind, id),
};

async function saved(topic: Topic, write: Promise<Outcome<unknown>>): Promise<Outcome> {
  const written = await write;
  if (!written.ok) return written;
  announce(topic);
  return done;
}
