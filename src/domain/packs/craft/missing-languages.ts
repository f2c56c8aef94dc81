// Texts without a language that others of the pack have: shown to somebody in another one, and said to be. What is promised is
// there, or the pack would not come in; this is about a language that only some texts have, and about words looked for.
import { type Lang, langs } from '../../language/lang.ts';
import { textsOf } from '../edit/thing-texts.ts';
import { askedPacks, at, type PlacedThing, pathOf, type Rule, thingsOf } from './subject.ts';

export const missingLanguages: Rule = function* (subject) {
  for (const pack of askedPacks(subject)) {
    const things = thingsOf(pack);
    const spoken = new Set<Lang>([
      ...pack.languages,
      ...things.flatMap(({ thing }) =>
        textsOf(thing).flatMap((text) => langs.filter((lang) => text.in[lang] !== undefined)),
      ),
    ]);
    for (const placed of things)
      for (const lang of spoken)
        for (const path of missing(placed, lang).slice(0, 1))
          yield { code: 'missing-language', ...at(placed), path, lang, detail: '' };
    yield undefined;
  }
};

/** Where a thing has nothing in this language. */
function missing({ thing, list }: PlacedThing, lang: Lang): readonly string[] {
  const texts = textsOf(thing).filter((text) => text.in[lang] === undefined);
  const words = 'when' in thing && list !== 'practice' ? thing.when.words : undefined;
  return [...texts.map(({ path }) => pathOf(path)), ...(words && words[lang] === undefined ? ['when.words'] : [])];
}
