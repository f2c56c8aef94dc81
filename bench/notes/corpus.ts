// Notes as busy agents would leave them over the years: invented words in the letters and word lengths of three languages, by a
// seed, so that every run has the same ones. No sentence of it was ever written by anybody.
import type { Note } from '../../src/domain/notes/note.ts';
import { noteKinds } from '../../src/domain/notes/note.ts';

/** Numbers from 0 up to 1, always the same ones for a seed. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Sounds = {
  readonly starts: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
};

const languages: readonly Sounds[] = [
  {
    starts: ['b', 'c', 'cl', 'd', 'f', 'g', 'h', 'l', 'm', 'p', 'pr', 'r', 's', 'st', 't', 'th', 'w'],
    middles: ['a', 'e', 'ea', 'i', 'o', 'oo', 'ou', 'u', 'ai'],
    ends: ['n', 't', 'r', 's', 'd', 'll', 'nd', 'ck', 'ing', 'ed', 'er', 'ly', ''],
  },
  {
    starts: ['b', 'cz', 'd', 'g', 'k', 'l', 'ł', 'm', 'n', 'p', 'prz', 'r', 's', 'sz', 'ś', 't', 'w', 'z', 'ż'],
    middles: ['a', 'ą', 'e', 'ę', 'i', 'o', 'ó', 'u', 'y', 'ie'],
    ends: ['ć', 'ł', 'ła', 'nie', 'ny', 'ka', 'ów', 'em', 'ń', 'sz', 'my', ''],
  },
  {
    starts: ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 'ș', 't', 'ț', 'v', 'z', 'pr', 'str'],
    middles: ['a', 'ă', 'â', 'e', 'i', 'î', 'o', 'u', 'ea', 'oa'],
    ends: ['t', 'r', 'ul', 'ea', 'ți', 'ște', 'at', 'ă', 'n', 'lor', 'm', ''],
  },
];

const wordsALanguage = 8_000;
const tags = ['refund', 'zwrot', 'retur', 'delay', 'opóźnienie', 'întârziere', 'lamp', 'faktura', 'rețetă'];

/** @returns a word list, common ones first */
function wordsOf({ starts, middles, ends }: Sounds, random: () => number): readonly string[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: wordsALanguage }, () => {
    const syllables = 1 + Math.floor(random() * 3);
    const body = Array.from({ length: syllables }, () => pick(starts) + pick(middles)).join('');
    return body + pick(ends);
  });
}

/** The places of words in a language fall off as one over the rank (Zipf): common words come far more often than rare ones. */
const rank = (random: () => number): number => Math.floor(wordsALanguage ** random()) - 1;

const minute = 60_000;

/**
 * @param now epoch milliseconds
 * @returns newest first, a third in each language, 30 to 400 characters, one in ten with a tag, one in five about a ticket
 */
export function notesOf(count: number, now: number, seed = 1): readonly Note[] {
  const random = randomFrom(seed);
  const lexicons = languages.map((sounds) => wordsOf(sounds, random));
  return Array.from({ length: count }, (_, place) => {
    const lexicon = lexicons[place % lexicons.length] ?? [];
    const length = 30 + Math.floor(random() ** 2 * 370);
    let text = '';
    while (text.length < length) {
      const word = lexicon[rank(random)] ?? '';
      text += text === '' ? word.charAt(0).toUpperCase() + word.slice(1) : ` ${word}${random() < 0.08 ? '.' : ''}`;
    }
    if (random() < 0.1) text += ` #${tags[Math.floor(random() * tags.length)]}`;
    const at = now - place * 20 * minute;
    const number = 10_000 + Math.floor(random() * 40_000);
    const url = `https://desk.example.com/agent/tickets/${number}`;
    return {
      id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      kind: noteKinds[Math.floor(random() * noteKinds.length)] ?? 'note',
      text: text.slice(0, 400),
      madeAt: at,
      changedAt: at,
      ...(random() < 0.2 && {
        ticket: { key: `https://desk.example.com zendesk ${number}`, url, label: `#${number}` },
      }),
    };
  });
}

/** What an agent types to find some of them: common and rare words, begun and whole, two at a time, one that is nowhere. */
export function queriesFor(notes: readonly Note[], count: number, seed = 2): readonly string[] {
  const random = randomFrom(seed);
  const wordOf = () => {
    const { text = '' } = notes[Math.floor(random() * notes.length)] ?? {};
    const words = text.split(/[\s.#]+/).filter(({ length }) => length > 2);
    return words[Math.floor(random() * words.length)] ?? 'lamp';
  };
  return Array.from({ length: count }, (_, place) => {
    if (place % 10 === 9) return `${wordOf()}qx`;
    return place % 2 === 0 ? wordOf() : `${wordOf()} ${wordOf()}`;
  });
}
