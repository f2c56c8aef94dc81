// Packs with one thing wrong, and what the check says of them.
import { checkCraft } from '../../../../src/domain/packs/craft/check-craft.ts';
import type { CraftFinding } from '../../../../src/domain/packs/craft/finding.ts';
import type { Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';

export const both = (text: string) => ({ en: text, pl: `Po polsku: ${text}` });
export const origin = { principle: 'keep-informed', source: 'Our own desk' };
/** Nothing but what is given. */
export const packOf = (changes: Partial<Pack> = {}): Pack => samplePack({ prompts: [], ...changes });
export const saying = (text: Prompt['text'], changes: Partial<Prompt> = {}): Prompt =>
  samplePrompt({ id: 'it', text, when: {}, ...changes });
export const when = (condition: Prompt['when']): Prompt => samplePrompt({ id: 'it', when: condition });

/** A finding as one line. */
export const said = ({ code, list, id, path, lang, words, other, detail }: CraftFinding) =>
  [
    code,
    `${list}/${id}`,
    path,
    lang,
    words && `“${words}”`,
    other && `~ ${other.pack}/${other.list}/${other.id}`,
    detail,
  ]
    .filter(Boolean)
    .join(' ');
export const found = (packs: readonly Pack[], today?: string): readonly string[] =>
  checkCraft(packs, today === undefined ? {} : { today }).map(said);
export const foundIn = (changes: Partial<Pack>): readonly string[] => found([packOf(changes)]);
