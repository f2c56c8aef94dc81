// Everything a person can ask to change, as one union, but for their own room, which never comes this way (vault/vault.ts).
// Views send these; the background alone carries them out.
import * as z from 'zod/mini';
import { storedKinds } from './knowledge/kinds.ts';
import { DraftRow } from './packs/edit/draft-row.ts';
import { maxFileLength } from './packs/format/pack-size.ts';
import { Address, ArrivalWay, PublicKey } from './packs/shelf/kept-pack.ts';
import { Overlay } from './packs/shelf/overlay.ts';
import { HandedOver, mostHandedOver } from './promises/handover.ts';
import { CarePromise } from './promises/promise.ts';
import { Correction } from './reading/corrections/correction.ts';
import { Step } from './reply/review.ts';
import { SettingsChange } from './settings.ts';
import { Situation, Stage } from './situation/situation.ts';
import { maxText } from './ticket/limits.ts';
import { TicketRef } from './ticket/snapshot.ts';

const id = z.string().check(z.maxLength(3_000));
const long = z.string().check(z.maxLength(maxText));
const packFile = z.string().check(z.maxLength(maxFileLength));
const tabId = z.int();
const type = <T extends string>(name: T) => z.literal(name);

export const Command = z.discriminatedUnion('type', [
  // the page
  z.object({ type: type('turn-on'), tabId, origin: id }),
  z.object({ type: type('turn-off'), origin: id }),
  z.object({ type: type('read-again'), tabId }),
  z.object({ type: type('read-selection'), tabId }),
  z.object({ type: type('read-pasted'), tabId, text: long }),
  /** Back from a selection or paste to what the page itself says. */
  z.object({ type: type('read-page'), tabId }),
  /** `prompt` is `pack/prompt` when the text came from one. */
  z.object({ type: type('insert'), tabId, text: long, ticketKey: z.optional(id), prompt: z.optional(id) }),
  // the reply
  z.object({ type: type('tick-step'), ticketKey: id, step: Step, done: z.boolean() }),
  /** A step of a checklist that no words tick, `pack/checklist/step`. */
  z.object({ type: type('tick-item'), ticketKey: id, item: id, done: z.boolean() }),
  /** The line about the reply that was sent has been read. */
  z.object({ type: type('dismiss-sent'), conversation: id }),
  /** What was handled is in the agent's own room now. */
  z.object({ type: type('forget-handled'), ids: z.array(id).check(z.maxLength(1_000)) }),
  // the reading
  /** `id` is of the asker's making, so that the same click twice is one correction, and can be taken back. */
  z.object({ type: type('correct-reading'), correction: z.omit(Correction, { at: true }) }),
  z.object({ type: type('take-back-correction'), id }),
  z.object({ type: type('forget-corrections') }),
  // the case
  z.object({ type: type('tell-situation'), ticketKey: id, situation: Situation, holds: z.boolean() }),
  z.object({ type: type('tell-stage'), ticketKey: id, stage: Stage }),
  // promises
  z.object({
    type: type('keep-promise'),
    promise: z.omit(CarePromise, {
      id: true,
      state: true,
      madeAt: true,
      history: true,
      remindedFor: true,
      settledAt: true,
      snoozedUntil: true,
    }),
  }),
  /** `done` is judged by the clock; `kept` says that it was in time after all. */
  z.object({ type: type('settle-promise'), id, as: z.enum(['done', 'kept', 'dropped']) }),
  /** Undoes the last thing that happened to it. */
  z.object({ type: type('take-back-promise'), id }),
  /** `told`: the customer knows of the new time. */
  z.object({ type: type('move-promise'), id, due: z.number(), remindAt: z.optional(z.number()), told: z.boolean() }),
  /** Without `until` reminders come as they were planned. */
  z.object({ type: type('snooze-promise'), id, until: z.optional(z.number()) }),
  /** What a colleague handed over. */
  z.object({ type: type('take-over'), promises: z.array(HandedOver).check(z.maxLength(mostHandedOver)) }),
  /** Does not come up again until the next reply; without `key` all that are listed. */
  z.object({ type: type('clear-silence'), key: z.optional(id) }),
  z.object({ type: type('open-ticket'), ticket: TicketRef }),
  // packs
  /** `file` is a pack file's text, signed or not; it is judged again, whatever the page has seen. */
  z.object({
    type: type('take-pack'),
    file: packFile,
    way: ArrivalWay,
    address: z.optional(Address),
    isAutomatic: z.boolean(),
  }),
  z.object({ type: type('remove-pack'), id }),
  z.object({ type: type('turn-pack'), id, isOn: z.boolean() }),
  z.object({ type: type('update-pack-alone'), id, isAutomatic: z.boolean() }),
  /** The browser's permission for the site has been given. */
  z.object({ type: type('subscribe'), address: Address }),
  z.object({ type: type('unsubscribe'), address: Address }),
  z.object({ type: type('ask-address'), address: Address }),
  z.object({ type: type('name-key'), key: PublicKey, name: z.string().check(z.minLength(1), z.maxLength(200)) }),
  z.object({ type: type('revoke-key'), key: PublicKey, isRevoked: z.boolean() }),
  z.object({ type: type('keep-overlay'), overlay: z.omit(Overlay, { at: true }) }),
  z.object({ type: type('drop-overlay'), id }),
  z.object({ type: type('keep-pack-draft'), draft: z.omit(DraftRow, { at: true }) }),
  z.object({ type: type('drop-pack-draft'), id }),
  // the rest
  /** Text not yet saved, kept while it is typed; an empty text forgets the field. */
  z.object({ type: type('keep-text'), field: id, text: long }),
  z.object({ type: type('set-settings'), settings: SettingsChange }),
  z.object({ type: type('dismiss-problem'), code: id }),
  /** Records of a kind deleted for good: the one with that id, or without one all of them. */
  z.object({
    type: type('forget-known'),
    kind: z.enum(storedKinds),
    id: z.optional(z.string().check(z.maxLength(10_000))),
  }),
]);
export type Command = z.infer<typeof Command>;
