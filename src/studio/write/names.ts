// What the parts of a pack, and what a condition may ask for, are called.

import { type Lang, perLang } from '../../domain/language/lang.ts';
import type { ConditionPart } from '../../domain/packs/edit/try-on.ts';
import type { Channel } from '../../domain/packs/format/channel.ts';
import type { Contacts } from '../../domain/packs/format/contacts.ts';
import type { PromptKind } from '../../domain/packs/format/pack.ts';
import type { HardMoment } from '../../domain/packs/format/playbook.ts';
import type { CareKind } from '../../domain/packs/format/self-care.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import type { Cadence } from '../../domain/promises/cadence.ts';
import type { Arousal } from '../../domain/reading/reading.ts';
import type { PlainKey } from '../../ui/words.ts';

type Named<K extends string> = Readonly<Record<K, PlainKey>>;

export const listWords: Named<ListName> = {
  prompts: 'list_prompts',
  checklists: 'list_checklists',
  cadences: 'list_cadences',
  playbooks: 'list_playbooks',
  practice: 'list_practice',
  selfCare: 'list_selfCare',
  limits: 'list_limits',
  avoid: 'list_avoid',
};

export const langWords: Named<Lang> = perLang((lang) => `language_${lang}` as const);

export const promptKindWords: Named<PromptKind> = {
  say: 'promptKind_say',
  ask: 'promptKind_ask',
  reframe: 'promptKind_reframe',
};

export const arousalWords: Named<Arousal> = { calm: 'arousal_calm', raised: 'arousal_raised', high: 'arousal_high' };

export const channelNames: Named<Channel> = {
  email: 'channelName_email',
  chat: 'channelName_chat',
  phone: 'channelName_phone',
  social: 'channelName_social',
  form: 'channelName_form',
  review: 'channelName_review',
};

export const momentWords: Named<'reply' | 'holding' | 'quiet'> = {
  reply: 'packMoment_reply',
  holding: 'packMoment_holding',
  quiet: 'packMoment_quiet',
};

export const partWords: Named<ConditionPart> = {
  feelings: 'when_feelings',
  needs: 'when_needs',
  arousal: 'when_arousal',
  situations: 'when_situations',
  stages: 'when_stages',
  steps: 'when_steps',
  repeat: 'when_repeat',
  moment: 'when_moment',
  channels: 'when_channels',
  helpdesks: 'when_helpdesks',
  tags: 'when_tags',
  words: 'when_words',
};

export const hardMomentWords: Named<HardMoment> = {
  'self-harm': 'hard_selfHarm',
  threat: 'hard_threat',
  safety: 'hard_safety',
  vulnerable: 'hard_vulnerable',
  fraud: 'hard_fraud',
  'data-leak': 'hard_dataLeak',
  discrimination: 'hard_discrimination',
  bereavement: 'hard_bereavement',
  abuse: 'hard_abuse',
  'our-mistake': 'hard_ourMistake',
  outage: 'hard_outage',
  press: 'hard_press',
  extortion: 'hard_extortion',
  other: 'hard_another',
};

export const careKindWords: Named<CareKind> = {
  relax: 'careKind_relax',
  social: 'careKind_social',
  cognitive: 'careKind_cognitive',
};

export const guideWords: Named<'breathing' | 'eyes' | 'stretch' | 'walk'> = {
  breathing: 'packGuide_breathing',
  eyes: 'packGuide_eyes',
  stretch: 'packGuide_stretch',
  walk: 'packGuide_walk',
};

export const unitWords: Named<Cadence['unit']> = {
  hours: 'unit_hours',
  'working-hours': 'unit_workingHours',
  'working-days': 'unit_workingDays',
};

export const contactWords: Named<keyof Contacts> = {
  emergency: 'contact_emergency',
  crisis: 'contact_crisis',
  security: 'contact_security',
  press: 'contact_press',
  legal: 'contact_legal',
  lead: 'contact_lead',
};

/** Parts of the head, as a list of changes or findings names them. */
export const headWords: Readonly<Record<string, PlainKey>> = {
  id: 'packId',
  version: 'packVersion',
  title: 'packTitle',
  authors: 'packAuthorsName',
  licence: 'packLicence',
  languages: 'packLanguages',
  vision: 'packVision',
  contacts: 'packContacts',
  principles: 'packPrinciples',
};
