// All prompts there are, as rows of numbers: of thousands, each ticket looks at a few numbers and reads the texts of those it
// offers.
import { type Lang, langs, perLang } from '../../language/lang.ts';
import { languageOf } from '../format/names.ts';
import type { Pack, Prompt } from '../format/pack.ts';
import { type ConditionIndex, conditionIndexSteps } from './condition-index.ts';
import { neededBits } from './fillable.ts';
import { onceInSteps, type Steps } from './once-for.ts';

export type Choice = { readonly pack: Pack; readonly prompt: Prompt };

/** A place is where a prompt stands among all, in the order of the packs. */
export type Choices = {
  readonly index: ConditionIndex;
  /** By place: of `kindNumber`. */
  readonly kinds: Uint8Array;
  /** By language wanted, then by place: 1 and up, the language of `langs` it is told in; 0 where it has no text. */
  readonly told: Readonly<Record<Lang, Uint8Array>>;
  /** By place × languages + language: what its text there needs (neededBits). */
  readonly needs: Uint16Array;
  readonly of: (place: number) => Choice | undefined;
  /** @param id `pack/prompt` @returns one, or none; more where two packs are of one id */
  readonly placesOf: (id: string) => readonly number[];
};

export const kindNumber = { say: 0, ask: 1, reframe: 2 } as const;

/** Prompts read in one step. */
const atOnce = 500;

export const choicesIn = onceInSteps(function* (packs: readonly Pack[]): Steps<Choices> {
  const all = packs.flatMap((pack) => pack.prompts.map((prompt): Choice => ({ pack, prompt })));
  const kinds = new Uint8Array(all.length);
  const told = perLang(() => new Uint8Array(all.length));
  const needs = new Uint16Array(all.length * langs.length);
  for (const [place, { prompt }] of all.entries()) {
    kinds[place] = kindNumber[prompt.kind];
    for (const [i, lang] of langs.entries()) {
      const own = languageOf(prompt.text, lang);
      told[lang][place] = own === undefined ? 0 : langs.indexOf(own) + 1;
      needs[place * langs.length + i] = neededBits(prompt.text[lang] ?? '');
    }
    if (place % atOnce === atOnce - 1) yield undefined;
  }
  const index = yield* conditionIndexSteps(all.map(({ prompt }) => prompt));
  return { index, kinds, told, needs, of: (place) => all[place], placesOf: placesIn(packs) };
});

/** Asked for the few that were used: not worth a name for each of thousands. */
function placesIn(packs: readonly Pack[]): Choices['placesOf'] {
  const starts: { readonly pack: Pack; readonly start: number }[] = [];
  let start = 0;
  for (const pack of packs) {
    starts.push({ pack, start });
    start += pack.prompts.length;
  }
  return (id) =>
    starts
      .filter(({ pack }) => id.startsWith(`${pack.id}/`))
      .flatMap(({ pack, start: from }) =>
        pack.prompts.flatMap((prompt, i) => (`${pack.id}/${prompt.id}` === id ? [from + i] : [])),
      );
}
