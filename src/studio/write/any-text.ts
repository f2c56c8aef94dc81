// A text of a draft in the language wanted, else in the first there is; undefined where there is none that can be read.
import { type Lang, langs } from '../../domain/language/lang.ts';
import { isList, isObject } from '../../domain/packs/edit/draft.ts';
import type { JsonValue } from '../../domain/packs/format/read-json.ts';

export function anyText(texts: JsonValue | undefined, wanted: Lang): string | undefined {
  if (!isObject(texts)) return undefined;
  for (const lang of [wanted, ...langs]) {
    const text = texts[lang];
    if (typeof text === 'string' && text !== '') return text;
    if (isList(text) && text.length > 0) return text.join(', ');
  }
  return undefined;
}

const said = ['text', 'title', 'message', 'decision', 'phrases', 'say'] as const;

/** What a thing of a pack says first, for a list. */
export function lineOf(thing: JsonValue, wanted: Lang): string | undefined {
  if (!isObject(thing)) return undefined;
  // A break and a checklist have a title, and say more below it.
  const order = thing.title === undefined ? said : (['title', ...said] as const);
  return order.map((key) => anyText(thing[key], wanted)).find((text) => text !== undefined);
}
