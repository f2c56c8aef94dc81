// Every prompt and playbook of the packs in use, to be found by all that they say in any language.

import type { Lang } from '../language/lang.ts';
import { fillText, plainText, type Values } from '../packs/choose/fill-text.ts';
import { gravestFirst } from '../packs/choose/playbook-view.ts';
import { languageOf, originOf, textIn } from '../packs/format/names.ts';
import type { Pack, Prompt } from '../packs/format/pack.ts';
import type { Playbook } from '../packs/format/playbook.ts';
import type { Texts } from '../packs/format/texts.ts';
import type { Findable } from './find-entries.ts';

export type PromptEntry = Findable & {
  readonly group: 'prompt';
  /** `pack/prompt` */
  readonly id: string;
  readonly pack: Pack;
  readonly prompt: Prompt;
};
export type PlaybookEntry = Findable & {
  readonly group: 'playbook';
  /** `pack/playbook` */
  readonly id: string;
  readonly playbook: Playbook;
};

/** A pack that did not change is the very same object. */
const known = new WeakMap<Pack, readonly PromptEntry[]>();

export const promptEntries = (packs: readonly Pack[]): readonly PromptEntry[] => packs.flatMap(promptsOf);

function promptsOf(pack: Pack): readonly PromptEntry[] {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const entries = pack.prompts.map((prompt): PromptEntry => {
    const principle = Object.hasOwn(pack.principles, prompt.principle) ? pack.principles[prompt.principle] : undefined;
    const said = textsOf(prompt.text).map((text) => text.replace(/\{[^{}]*\}/g, ''));
    return {
      group: 'prompt',
      names: [],
      also: [...said, ...textsOf(principle)],
      id: `${pack.id}/${prompt.id}`,
      pack,
      prompt,
    };
  });
  known.set(pack, entries);
  return entries;
}

export const playbookEntries = (packs: readonly Pack[]): readonly PlaybookEntry[] =>
  gravestFirst(packs).map(({ pack, item: playbook }) => ({
    group: 'playbook',
    names: textsOf(playbook.title),
    also: playbook.steps.flatMap(({ text }) => textsOf(text)),
    id: `${pack.id}/${playbook.id}`,
    playbook,
  }));

const textsOf = (texts: Texts | undefined): readonly string[] =>
  Object.values(texts ?? {}).filter((text) => text !== undefined);

export type SaidPrompt = {
  readonly text: string;
  readonly lang: Lang;
  readonly principle: string;
  /** Nothing is missing in it, and it is meant for the customer. */
  readonly isSendable: boolean;
};

export type SayingIn = {
  /** The language the customer is answered in, and that of the interface. */
  readonly lang: Lang;
  readonly uiLang: Lang;
  readonly values: Values;
};

/** A prompt as it would be written now; with its gaps where this ticket cannot fill them. */
export function saidPrompt({ pack, prompt }: PromptEntry, { lang: wanted, uiLang, values }: SayingIn): SaidPrompt {
  const lang = languageOf(prompt.text, prompt.kind === 'reframe' ? uiLang : wanted) ?? wanted;
  const plain = textIn(prompt.text, lang) ?? '';
  // A due phrase belongs to the language it was made for.
  const filled = fillText(plain, lang === wanted ? values : { ...values, due: undefined });
  const { principle } = originOf(pack, prompt, uiLang);
  if (filled === undefined) return { text: plain, lang, principle, isSendable: false };
  return { text: plainText(filled), lang, principle, isSendable: prompt.kind !== 'reframe' };
}
