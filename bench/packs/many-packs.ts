// Two hundred invented packs of a hundred prompts: the built-in ones said with other words, each with a condition of its own,
// so that nothing is gained by two being alike.
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { fold } from '../../src/domain/language/words.ts';
import { channels } from '../../src/domain/packs/format/channel.ts';
import type { Condition } from '../../src/domain/packs/format/condition.ts';
import type { Pack, Prompt } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { arousals, feelings, needs } from '../../src/domain/reading/reading.ts';
import { situations, stages } from '../../src/domain/situation/situation.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { type Chance, chanceFrom } from '../wellbeing/random.ts';

export const builtIn: readonly Pack[] = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

type Words = Readonly<Record<Lang, readonly string[]>>;

const allWords: Words = {
  en: wordsIn('en'),
  pl: wordsIn('pl'),
  ro: wordsIn('ro'),
};

function wordsIn(lang: Lang): readonly string[] {
  const texts = builtIn.flatMap(({ practice = [] }) => practice.map(({ message }) => message[lang] ?? ''));
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  // "săptămâna" and "săptămână" are one word to a condition.
  return [...new Map(words.map((word) => [fold(word), word])).values()];
}

const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const one = all[Math.floor(chance.between(0, all.length))];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};
const someOf = <T>(chance: Chance, all: readonly T[], most: number): T[] => {
  const wanted = Math.floor(chance.between(1, most + 1));
  return [...new Set(Array.from({ length: wanted }, () => oneOf(chance, all)))];
};
const often = (chance: Chance, share: number): boolean => chance.between(0, 1) < share;

function conditionOf(chance: Chance, given: Condition): Condition {
  const { steps, moment } = given;
  if (moment) return given;
  const words = () => Object.fromEntries(langs.map((lang) => [lang, someOf(chance, allWords[lang], 10)]));
  return {
    ...(steps && { steps }),
    ...(often(chance, 0.6) && { feelings: someOf(chance, feelings, 4) }),
    ...(often(chance, 0.4) && { needs: someOf(chance, needs, 3) }),
    ...(often(chance, 0.1) && { arousal: someOf(chance, arousals, 2) }),
    ...(often(chance, 0.3) && { situations: someOf(chance, situations, 2) }),
    ...(often(chance, 0.5) && { stages: someOf(chance, stages, 3) }),
    ...(often(chance, 0.1) && { channels: someOf(chance, channels, 2) }),
    ...(often(chance, 0.1) && { words: words() }),
    ...(often(chance, 0.05) && { tags: someOf(chance, allWords.en, 3) }),
  };
}

/** Every third word is another. */
function otherWords(chance: Chance, text: string, lang: Lang): string {
  return text.replace(/(?<![\p{L}{])\p{L}{4,}(?![\p{L}}])/gu, (word) =>
    often(chance, 0.3) ? oneOf(chance, allWords[lang]) : word,
  );
}

export function manyPacks(count: number, size: number): readonly Pack[] {
  const chance = chanceFrom(7);
  const from = builtIn.flatMap(({ prompts }) => prompts);
  const principles = Object.assign({}, ...builtIn.map((pack) => pack.principles));
  return Array.from({ length: count }, (_, number): Pack => {
    const like = oneOf(chance, builtIn);
    const prompts = Array.from({ length: size }, (_, at): Prompt => {
      const prompt = oneOf(chance, from);
      const said = langs.map((lang) => [lang, otherWords(chance, prompt.text[lang] ?? '', lang)]);
      return { ...prompt, id: `p-${at}`, text: Object.fromEntries(said), when: conditionOf(chance, prompt.when) };
    });

    return { ...like, principles, id: `pack-${number}`, prompts };
  });
}
