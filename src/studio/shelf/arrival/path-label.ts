// Where in a thing something changed, in words as far as there are any: "When it fits · Feeling", "To say · Polish".
import { type Lang, langs } from '../../../domain/language/lang.ts';
import { type DraftPath, pathOf } from '../../../domain/packs/edit/at-path.ts';
import type { PlainKey, Words } from '../../../ui/words.ts';
import { partLabel } from '../../own-edits/part-words.ts';
import { whenPart } from '../../own-edits/when-words.ts';

const names: Readonly<Record<string, PlainKey>> = {
  licence: 'packLicence',
  languages: 'packLanguages',
  vision: 'packVision',
  contacts: 'packContacts',
  principles: 'packPrinciples',
  principle: 'packPrinciple',
  source: 'packSource',
  evidence: 'packEvidence',
  kind: 'promptKind',
  minutes: 'packMinutes',
  guide: 'packGuide',
  validUntil: 'packUntil',
};

/** @param path as `showPath` writes it: `steps[2].say.pl` */
export function pathLabel(path: string, words: Words): string {
  const lang = langAt(path);
  const steps = lang ? pathOf(path).slice(0, -1) : pathOf(path);
  const condition = whenPart(path, words);
  const said = condition ? [words.say('packWhen'), condition.name] : named(steps, words);
  const inLang = lang && new Intl.DisplayNames(words.lang, { type: 'language' }).of(lang);
  return [...said, inLang].filter(Boolean).join(' · ');
}

/** The language a part is in; undefined for what is in none. */
export const langAt = (path: string): Lang | undefined => langs.find((lang) => lang === pathOf(path).at(-1));

function named(steps: DraftPath, words: Words): readonly string[] {
  const [first = '', ...rest] = steps.map(String);
  const name = Object.hasOwn(names, first) ? names[first] : undefined;
  return name ? [words.say(name), ...rest] : [partLabel({ path: steps }, words)];
}
