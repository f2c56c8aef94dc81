// The built-in packs as a file on disk and as the product takes them in.
import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Pack, Prompt } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../src/packs/index.ts';

const folder = new URL('../../src/packs/', import.meta.url);

export const packFiles: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

export const packs: readonly Pack[] = builtInPacks.map((text) => {
  const parsed = parsePack(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
});

export const prompts: readonly { readonly id: string; readonly prompt: Prompt }[] = packs.flatMap((pack) =>
  pack.prompts.map((prompt) => ({ id: `${pack.id}/${prompt.id}`, prompt })),
);

export const textsIn = (
  lang: Lang,
): readonly { readonly id: string; readonly prompt: Prompt; readonly text: string }[] =>
  prompts.map(({ id, prompt }) => ({ id, prompt, text: prompt.text[lang] ?? '' }));
