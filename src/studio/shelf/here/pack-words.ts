// What is said about a pack on this machine: what it holds, in which languages, how it came.
import { type Lang, langs } from '../../../domain/language/lang.ts';
import { languageOf, textIn } from '../../../domain/packs/format/names.ts';
import type { Pack } from '../../../domain/packs/format/pack.ts';
import { listNames } from '../../../domain/packs/shelf/overlay.ts';
import type { ShelfPack } from '../../../domain/packs/shelf/shelf.ts';
import type { Times } from '../../../ui/times.ts';
import type { PlainKey, Words } from '../../../ui/words.ts';
import { readAddress } from '../bring/text-kind.ts';

/** A title in no language at all is possible only in a pack that cannot be read any more. */
export const titleOf = ({ title, id }: Pick<ShelfPack, 'title' | 'id'>, { lang }: Words): string =>
  textIn(title, lang) ?? id;

export function countsOf(pack: Pack): ShelfPack['counts'] {
  // One number for each of the lists.
  return Object.fromEntries(listNames.map((list) => [list, pack[list]?.length ?? 0])) as ShelfPack['counts'];
}

/** "40 prompts, 3 checklists and 2 playbooks"; empty for a pack of nothing. */
export function holds(counts: ShelfPack['counts'], words: Words): string {
  return words.list(
    listNames.flatMap((list) => (counts[list] > 0 ? [words.count(`holds_${list}`, counts[list])] : [])),
  );
}

/** "English and Polish" */
export function languagesOf(languages: readonly Lang[], words: Words): string {
  const names = new Intl.DisplayNames(words.lang, { type: 'language' });
  return words.list(langs.filter((lang) => languages.includes(lang)).map((lang) => names.of(lang) ?? lang));
}

/** Where the agent's own language is missing: which one stands in. */
export function missing(languages: readonly Lang[], words: Words): string | undefined {
  if (languages.includes(words.lang)) return undefined;
  const texts = Object.fromEntries(languages.map((lang) => [lang, lang]));
  const instead = languageOf(texts, words.lang);
  return instead && words.say('languageMissing', { lang: words.say(`fallback_${instead}`) });
}

const cameWords = {
  file: 'came_file',
  code: 'came_code',
  address: 'came_address',
  policy: 'came_policy',
  own: 'came_own',
} as const satisfies Record<Exclude<ShelfPack['way'], 'built-in'>, PlainKey>;

/** "From a file, 3 Nov"; nothing for those that come with Carecue: they stand under a heading that says so. */
export function cameFrom({ way, address, at }: ShelfPack, words: Words, times: Times): string | undefined {
  if (way === 'built-in') return undefined;
  const from = way === 'address' ? address && readAddress(address)?.host : undefined;
  const said = from === undefined ? words.say(cameWords[way]) : words.say('cameFromHost', { host: from });
  return at === undefined ? said : `${said}, ${times.day(at) ?? times.clock(at)}`;
}
