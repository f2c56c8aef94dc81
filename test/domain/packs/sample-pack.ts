// A small valid pack to break one thing of, and prompts to choose from.
import { type Checklist, type Pack, type Prompt, packFormat } from '../../../src/domain/packs/format/pack.ts';

export const samplePrompt = (changes: Partial<Prompt> = {}): Prompt => ({
  id: 'first-look',
  kind: 'say',
  principle: 'keep-informed',
  source: 'A book everybody may read',
  text: { en: 'I am looking at it now[, {customer}].', pl: 'Już to sprawdzam.' },
  when: { feelings: ['neutral'], steps: ['act'] },
  ...changes,
});

export const sampleChecklist = (changes: Partial<Checklist> = {}): Checklist => ({
  id: 'list',
  title: { en: 'It is late', pl: 'Opóźnienie' },
  principle: 'keep-informed',
  source: 'A book everybody may read',
  when: {},
  steps: [
    { id: 'look', text: { en: 'Look where it is', pl: 'Sprawdź, gdzie to jest' } },
    { id: 'say', text: { en: 'Say when', pl: 'Napisz, kiedy' }, tickedBy: 'inform' },
  ],
  ...changes,
});

export const samplePack = (changes: Partial<Pack> = {}): Pack => ({
  format: packFormat,
  formatVersion: 1,
  id: 'sample',
  version: '1.0.0',
  title: { en: 'Sample', pl: 'Przykład' },
  authors: ['Ewa Example'],
  licence: 'MIT',
  languages: ['en', 'pl'],
  principles: { 'keep-informed': { en: 'Keep informed', pl: 'Informować' } },
  prompts: [samplePrompt()],
  ...changes,
});

export const both = (en: string, pl = en) => ({ en, pl });
const origin = { principle: 'keep-informed', source: 'A book everybody may read' };
/** Every part besides prompts and checklists. */
export const sampleParts = {
  vision: both('Nobody waits in the dark.'),
  contacts: { emergency: both('112'), lead: both('Ana') },
  playbooks: [
    {
      id: 'fire',
      moment: 'safety',
      title: both('It burns'),
      ...origin,
      when: { words: { en: ['smoke', 'on fire'] }, channels: ['phone'], helpdesks: ['zendesk'], tags: ['Fire'] },
      steps: [{ text: both('Look.') }, { text: both('Call {lead}.'), say: both('Please call {emergency}.') }],
    },
  ],
  practice: [{ id: 'late', message: both('Where is it?'), known: both('At the depot.'), ...origin, when: {} }],
  selfCare: [
    { id: 'eyes', kind: 'relax', minutes: 3, guide: 'eyes', title: both('Look far'), text: both('Look.'), ...origin },
  ],
  limits: [
    {
      id: 'postage',
      decision: both('Refund the postage'),
      limit: both('all of it'),
      condition: both('It came late'),
      owner: both('Ana'),
      validUntil: '2028-02-29',
      when: { situations: ['delay'] },
    },
  ],
  avoid: [
    { id: 'calm', phrases: { en: ['calm down'], pl: ['uspokój się'] }, instead: both('I see.'), source: 'A book' },
  ],
} as const;
