// How the built-in texts sound, as far as a machine can hear it. The rest is read aloud.
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/language/lang.ts';
import { alike } from './alike.ts';
import { formal, never } from './manner.ts';
import { packs, prompts, textsIn } from './read-built-ins.ts';

const isSent = ({ prompt }: { prompt: { kind: string } }): boolean => prompt.kind !== 'reframe';

describe.each(langs)('every text in %s', (lang) => {
  const texts = textsIn(lang);

  test.each(never[lang])('has no %s', (_, pattern) => {
    // What a reframe quotes is what the agent is asked to leave out.
    const heard = texts.map(({ id, text }) => ({ id, text: text.replace(/[“„][^”]*”/g, '') }));
    expect(heard.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('of a checklist is one thing to do, said to a colleague', () => {
    for (const { text } of packs.flatMap(({ checklists = [] }) => checklists.flatMap(({ steps }) => steps))) {
      const task = text[lang] ?? '';
      expect(task).toMatch(/^[\p{Lu}„“].*[^.:!]$/u);
      expect(task).not.toMatch(formal[lang].toAgent);
      for (const [name, pattern] of never[lang]) expect(task.replace(/[“„][^”]*”/g, ''), name).not.toMatch(pattern);
    }
  });

  test('is calm, and ends as a sentence or as a beginning to go on from', () => {
    for (const { id, text } of texts) {
      expect(text, id).not.toMatch(/!|\.\.|…| {2}|^\s|\s$/);
      expect(text, id).toMatch(/^[\p{Lu}“„]/u);
      expect(text, id).toMatch(/(?:[.?:]|\.\])$/);
    }
  });

  test('is short enough for one breath or two', () => {
    for (const { id, prompt, text } of texts) {
      const room = prompt.kind === 'reframe' ? 120 : prompt.when.moment === 'holding' ? 180 : 150;
      expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(room);
    }
  });

  test('asks what is asked, and says what is said', () => {
    for (const { id, prompt, text } of texts) {
      if (prompt.kind === 'ask') expect(text, id).toContain('?');
      if (prompt.kind === 'say') expect(text, id).not.toContain('?');
    }
  });

  test('addresses the customer formally, and agents as colleagues, also when they are the ones who ask', () => {
    for (const text of texts) {
      const isToCustomer = isSent(text) && text.prompt.when.situations?.join() !== 'colleague-asking';
      expect(text.text, text.id).not.toMatch(isToCustomer ? formal[lang].toCustomer : formal[lang].toAgent);
    }
  });

  test('quotes as the language does', () => {
    const quoted = lang === 'en' ? /“[^“”„"]+”/g : /„[^“”„"]+”/g;
    for (const { id, text } of texts) expect(text.replace(quoted, ''), id).not.toMatch(/[“”„"]/);
  });

  test('is written in it, and not left in another', () => {
    for (const { id, prompt, text } of texts) {
      for (const other of langs) if (other !== lang) expect(prompt.text[other], id).not.toBe(text);
    }
  });

  test('is like no other', () => {
    expect(alike(texts, 0.4)).toEqual([]);
  });

  test('opens as no more than two others do', () => {
    const openers = texts.filter(isSent).map(({ text }) => text.toLowerCase().split(/\s+/).slice(0, 4).join(' '));
    const often = openers.filter((opener) => openers.filter((other) => other === opener).length > 3);
    expect(often).toEqual([]);
  });
});

test('a customer’s name is never put where Polish would bend it', () => {
  expect(textsIn('pl').filter(({ text }) => text.includes('{customer}'))).toEqual([]);
});

// I beats we: Packard, Moore & McFerran 2018, doi 10.1509/jmr.16.0118. A Romanian verb says the person by itself, in too
// many endings to list.
test('what is said speaks as one person, or leaves the person out', () => {
  const speaking = {
    en: /\b(?:I|my|me|mine)\b/,
    pl: /\p{L}(?:ę|am|em)(?!\p{L})|(?<!\p{L})(?:ja|mi|mnie|mój|moje|moja|mojej)(?!\p{L})/iu,
  };
  const impersonal = ['as-of-today', 'nothing-left', 'door-stays-open', 'confusing-indeed', 'easy-to-read-so'];
  for (const { id, prompt } of prompts) {
    const onlyThanks = prompt.when.steps?.join() === 'thank';
    if (prompt.kind !== 'say' || onlyThanks || impersonal.includes(prompt.id)) continue;
    expect(prompt.text.en, id).toMatch(speaking.en);
    expect(prompt.text.pl, id).toMatch(speaking.pl);
  }
});

test('names of packs and principles fit one line of the panel', () => {
  for (const { title, principles } of packs) {
    for (const name of [title, ...Object.values(principles)])
      for (const lang of langs) expect(name[lang]?.length, name[lang]).toBeLessThanOrEqual(32);
  }
});
