// Every kind of record of the agent's own room, by name. One more kind is one line here.
import type * as z from 'zod/mini';
import { Care } from '../care-history/care.ts';
import { CareHistorySettings } from '../care-history/settings.ts';
import { Card } from '../empowerment/freedom.ts';
import { Vision } from '../empowerment/vision.ts';
import { Note } from '../notes/note.ts';
import { SigningKey } from '../packs/edit/signing-key.ts';
import { Practised } from '../practice/practised.ts';
import { CareSettings } from '../wellbeing/care-settings.ts';
import { CheckIn } from '../wellbeing/check-in.ts';
import { Debrief } from '../wellbeing/debrief.ts';
import { GoodThings } from '../wellbeing/good-things.ts';
import { Handled } from '../wellbeing/handled.ts';
import { Nudge } from '../wellbeing/nudge.ts';
import { Pause } from '../wellbeing/pause.ts';
import { Pulse } from '../wellbeing/pulse.ts';
import { TrendChoices } from '../wellbeing/trend-choices.ts';
import { OwnDraft } from './own-draft.ts';

export const ownRecords = {
  note: Note,
  checkIn: CheckIn,
  handled: Handled,
  pause: Pause,
  debrief: Debrief,
  goodThings: GoodThings,
  nudge: Nudge,
  careSettings: CareSettings,
  card: Card,
  vision: Vision,
  care: Care,
  careHistorySettings: CareHistorySettings,
  pulse: Pulse,
  trendChoices: TrendChoices,
  practice: Practised,
  signingKey: SigningKey,
  draft: OwnDraft,
} as const;

export type OwnKind = keyof typeof ownRecords;
export type OwnRecord<K extends OwnKind> = Readonly<z.infer<(typeof ownRecords)[K]>>;

export const ownKinds = Object.keys(ownRecords) as readonly OwnKind[]; // Object.keys says `string`.
