// A small valid pack to break one thing of, and prompts to choose from.
import { type Checklist, type Pack, type Prompt, packFormat } from '../../../src/domain/packs/pack.ts';

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
