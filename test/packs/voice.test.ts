// How the built-in texts sound, as far as a machine can hear it. The rest is read aloud.
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { packs, prompts, textsIn } from './read-built-ins.ts';

const isSent = ({ prompt }: { prompt: { kind: string } }): boolean => prompt.kind !== 'reframe';

/** Patterns no text of the language may hold, each with its reason. */
const never: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  en: [
    [
      'stock phrase',
      /inconvenience|apologi[sz]e|valued|rest assured|completely understand|bear with|reach out|at this time|please be advised|as per/i,
    ],
    ['vague time', /\b(?:soon|shortly|asap|as soon as possible|in due course)\b/i],
    ['blame', /\byou should have\b|\bas I already\b|\byou failed\b/i],
    ['plays it down', /\b(?:just|simply|only a|no big deal|actually|unfortunately)\b/i],
    [
      'an action nobody may have done',
      /\bI(?: have|'ve) (?:asked|sent|spoken|refunded|escalated|forwarded|contacted|fixed)\b/i,
    ],
    ['cheer', /stay positive|happy to help|delighted|awesome|amazing/i],
  ],
  pl: [
    ['stock phrase', /niedogodno|uprzejmie|drogi kliencie|zapewniamy|dołożymy|wszelkich starań/i],
    ['vague time', /wkrótce|niebawem|jak najszybciej|niezwłocznie/i],
    ['an agent or customer with a gender', /\p{L}+(?:łem|łam|łeś|łaś|łbym|łabym)(?!\p{L})/iu],
    ['Pan or Pani', /(?<!\p{L})(?:pan|pani|pana|panu|panią|pan\/pani)(?!\p{L})/iu],
    ['plays it down', /(?<!\p{L})(?:po prostu|niestety)(?!\p{L})/iu],
  ],
  ro: [
    ['stock phrase', /inconvenient|neplăceri|stimat|vă asigurăm|disconfort/i],
    ['vague time', /în curând|în scurt timp|cât mai repede|cât mai curând/i],
    ['letters with a cedilla', /[şţŞŢ]/],
    ['an agent with a gender', /\bsunt (?:sigur|convins|bucuros|atent|conștient)/i],
    ['plays it down', /(?<!\p{L})(?:pur și simplu|din păcate)(?!\p{L})/iu],
  ],
};

/** The customer is addressed formally, the agent as a colleague. */
const formal: Readonly<Record<Lang, { readonly toCustomer: RegExp; readonly toAgent: RegExp }>> = {
  en: { toCustomer: /$^/, toAgent: /$^/ },
  pl: {
    toCustomer: /(?<!\p{L})(?:Ty|Ci|Cię|Ciebie|Tobie|Tobą|Twój|Twoje|Twoja|Twojej|Twojego)(?!\p{L})/u,
    toAgent: /Państw/,
  },
  ro: {
    toCustomer: /(?<!\p{L})(?:tu|tine|ție|îți|ți|tău|ta|tale)(?!\p{L})/iu,
    toAgent: /dumneavoastră|(?<!\p{L})(?:vă|vi)(?!\p{L})/iu,
  },
};

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
    const cut = texts.map(({ id, text }) => ({ id, shingles: shinglesOf(text) }));
    const alike = cut.flatMap((a, i) =>
      cut
        .slice(i + 1)
        .filter((b) => likeness(a.shingles, b.shingles) > 0.4)
        .map((b) => `${a.id} ~ ${b.id}`),
    );
    expect(alike).toEqual([]);
  });

  test('opens as no more than two others do', () => {
    const openers = texts.filter(isSent).map(({ text }) => text.toLowerCase().split(/\s+/).slice(0, 4).join(' '));
    const often = openers.filter((opener) => openers.filter((other) => other === opener).length > 3);
    expect(often).toEqual([]);
  });
});

/** Stretches of two words. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(/\{\w+\}/g, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

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
