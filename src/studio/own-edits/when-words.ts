// When a thing of a pack is offered, in one line: what each part of its condition asks for.
import type { Lang } from '../../domain/language/lang.ts';
import { isList, isObject } from '../../domain/packs/edit/draft.ts';
import type { JsonObject, JsonValue } from '../../domain/packs/format/read-json.ts';
import type { Words } from '../../ui/words.ts';
import { allParts, chipParts, chipsOf, momentChips } from '../write/fields/condition-parts.ts';
import { partWords } from '../write/names.ts';

type Part = (typeof allParts)[number];

/** Empty for a thing that fits always, and for one that has no condition. @param lang whose words are shown */
export function whenWords({ when }: JsonObject, lang: Lang, words: Words): string {
  if (!isObject(when)) return '';
  const parts = allParts.flatMap((part) => {
    const asked = valuesOf(part, when[part], lang, words);
    if (asked.length === 0) return [];
    return [words.say('labelled', { label: words.say(partWords[part]), text: asked.join(', ') })];
  });
  return parts.join(' · ');
}

function valuesOf(part: Part, value: JsonValue | undefined, lang: Lang, words: Words): readonly string[] {
  if (part === 'words') return isObject(value) ? texts(value[lang] ?? Object.values(value)[0]) : [];
  const all = part === 'repeat' && typeof value === 'boolean' ? String(value) : value;
  return texts(isList(all) ? all : [all]).map((one) => valueName(part, one, words));
}

const texts = (value: JsonValue | readonly (JsonValue | undefined)[] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** What one value of a part is called; itself where it has no other name. */
function valueName(part: Part, value: string, words: Words): string {
  if (part === 'repeat') return words.say(value === 'true' ? 'repeatOnly' : 'repeatNever');
  const chips =
    part === 'moment' ? momentChips(words) : chipParts.flatMap((one) => (one === part ? chipsOf(one, words) : []));
  return chips.find(([id]) => id === value)?.[1] ?? value;
}

/**
 * One part of a condition that changed: what it is called, and what it asks for in words.
 * @param path `when.feelings`, `when.words.pl`
 * @returns `say` takes values as comparePacks tells them: "angry, sad"
 */
export function whenPart(path: string, words: Words) {
  const part = allParts.find((one) => one === path.split('.')[1]);
  if (!path.startsWith('when.') || part === undefined) return undefined;
  return {
    name: words.say(partWords[part]),
    say: (text: string) =>
      text
        .split(', ')
        .map((one) => valueName(part, one, words))
        .join(', '),
  };
}
