import { describe, expect, test } from 'vitest';
import { barIndex, findEntries } from '../../../src/domain/command-bar/find-entries.ts';
import {
  type PromptEntry,
  playbookEntries,
  promptEntries,
  saidPrompt,
} from '../../../src/domain/command-bar/pack-entries.ts';
import type { Pack, Prompt } from '../../../src/domain/packs/format/pack.ts';
import { packs } from '../../packs/read-built-ins.ts';

const prompt = (some: Partial<Prompt>): Prompt => ({
  id: 'sorry',
  kind: 'say',
  principle: 'own-it',
  source: 'Example and others, 2020',
  text: { en: 'That is on us[, {customer}].', pl: 'To nasz błąd[, {customer}].' },
  when: {},
  ...some,
});
const pack = (...prompts: readonly Prompt[]): Pack => ({
  format: 'carecue-pack',
  formatVersion: 1,
  id: 'lamps',
  version: '1.0.0',
  title: { en: 'Lamps' },
  authors: [],
  licence: 'MIT',
  languages: ['en', 'pl'],
  principles: { 'own-it': { en: 'Own it', pl: 'Bierz na siebie' } },
  prompts: [...prompts],
});
const only = (some: Partial<Prompt>): PromptEntry => {
  const [entry] = promptEntries([pack(prompt(some))]);
  if (entry === undefined) throw new Error('no prompt');
  return entry;
};
const here = { lang: 'en', uiLang: 'pl', values: { customer: 'Maria', due: 'by noon' } } as const;

describe('saidPrompt', () => {
  test('is filled for the ticket, in its language, with its principle in that of the interface', () => {
    expect(saidPrompt(only({}), here)).toEqual({
      text: 'That is on us, Maria.',
      lang: 'en',
      principle: 'Bierz na siebie',
      isSendable: true,
    });
  });

  test('is not for sending while something is missing in it', () => {
    const entry = only({ text: { en: 'Dear {customer}' } });
    expect(saidPrompt(entry, { ...here, values: {} })).toMatchObject({ text: 'Dear {customer}', isSendable: false });
  });

  test('takes no time told in another language', () => {
    const entry = only({ text: { pl: 'Odpiszę {due}.' } });
    expect(saidPrompt(entry, here)).toMatchObject({ lang: 'pl', isSendable: false });
  });

  test('of a thought is never for sending, and in the language of the interface', () => {
    expect(saidPrompt(only({ kind: 'reframe' }), here)).toMatchObject({ lang: 'pl', isSendable: false });
  });
});

describe('the entries of packs', () => {
  test('of prompts are found by what they say in any language and by their principle, not by their places', () => {
    const index = barIndex([only({})]);
    const count = (sought: string) => findEntries(index, sought, 5).length;
    expect(['on us', 'nasz blad', 'own it', 'bierz'].map(count)).toEqual([1, 1, 1, 1]);
    expect(count('customer')).toBe(0);
  });

  test('are the same ones while the pack is', () => {
    const one = pack(prompt({}));
    expect(promptEntries([one])[0]).toBe(promptEntries([one])[0]);
  });

  test('hold every prompt and playbook that is built in', () => {
    const prompts = packs.flatMap((each) => each.prompts.map(({ id }) => `${each.id}/${id}`));
    expect(promptEntries(packs).map(({ id }) => id)).toEqual(prompts);
    const playbooks = packs.flatMap((each) => (each.playbooks ?? []).map(({ id }) => `${each.id}/${id}`));
    expect(
      playbookEntries(packs)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(playbooks.toSorted());
    expect(playbooks.length).toBeGreaterThan(3);
  });
});
