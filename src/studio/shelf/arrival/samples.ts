// A few of a pack's prompts as they would stand in a reply, for a look before it is added.
import type { Lang } from '../../../domain/language/lang.ts';
import { fillText, type Values } from '../../../domain/packs/choose/fill-text.ts';
import { languageOf, textIn } from '../../../domain/packs/format/names.ts';
import type { Pack, Prompt } from '../../../domain/packs/format/pack.ts';
import type { Stretch } from '../../../domain/panel-state.ts';

export type Sample = { readonly id: string; readonly lang: Lang; readonly stretches: readonly Stretch[] };

const mostSamples = 3;

/** Words to send first, each of another principle where there are enough. @param values what stands in the gaps */
export function samplesOf(pack: Pack, wanted: Lang, values: Values): readonly Sample[] {
  const contacts = Object.entries(pack.contacts ?? {}).map(([who, texts]) => [who, textIn(texts, wanted)]);
  const all: Values = { ...Object.fromEntries(contacts), ...values };
  const toSend = pack.prompts.filter(({ kind }) => kind === 'say');
  const firsts = toSend.filter(({ principle }, i) => toSend.findIndex((each) => each.principle === principle) === i);
  const inTurn = new Set([...firsts, ...toSend, ...pack.prompts]);
  return [...inTurn].slice(0, mostSamples).map((prompt) => sampleOf(prompt, wanted, all));
}

function sampleOf({ id, text }: Prompt, wanted: Lang, values: Values): Sample {
  const lang = languageOf(text, wanted) ?? wanted;
  const plain = textIn(text, lang) ?? '';
  return { id, lang, stretches: fillText(plain, values) ?? [{ text: plain, marked: false }] };
}
