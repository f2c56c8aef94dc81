// Words to send that this or another pack asks agents to avoid: one hand gives them what the other takes away.
import { langs } from '../../language/lang.ts';
import { cutText } from '../../language/words.ts';
import { type PhraseIndex, phraseIndex } from '../choose/phrase-index.ts';
import { findPhrase } from '../format/find-phrase.ts';
import type { Pack } from '../format/pack.ts';
import type { ThingAt } from './finding.ts';
import { type SentText, sentTexts } from './sent-texts.ts';
import { askedPacks, at, type Rule } from './subject.ts';

export const avoidedPhrases: Rule = function* (subject) {
  const ofAll = indexed(subject.packs);
  const asked = askedPacks(subject);
  const ofAsked = indexed(asked);
  const isWarning = asked.some(({ avoid = [] }) => avoid.length > 0);
  for (const pack of subject.packs) {
    const isAsked = subject.asked.has(pack.id);
    if (!isAsked && !isWarning) continue;
    for (const sent of sentTexts(pack)) {
      const cut = cutText(sent.text);
      for (const { entry, phrases } of (isAsked ? ofAll : ofAsked).near(cut, sent.lang, mostEntries)) {
        const found = findPhrase(cut, phrases);
        if (found === undefined) continue;
        const words = sent.text.slice(found.start, found.end);
        yield { code: 'avoided-phrase', ...placeOf(sent), words, other: entry, detail: '' };
      }
    }
    yield undefined;
  }
};

const placeOf = (sent: SentText) => ({ ...at(sent), path: sent.path, lang: sent.lang });

type Entry = { readonly entry: ThingAt; readonly phrases: readonly string[] };

/** No text is held against more entries: no team has so many, and a pack made to be slow would. */
const mostEntries = 500;

function indexed(packs: readonly Pack[]): PhraseIndex<Entry> {
  const index = phraseIndex<Entry>();
  for (const pack of packs) {
    for (const { id, phrases } of pack.avoid ?? []) {
      const entry = { pack: pack.id, list: 'avoid', id } as const;
      for (const lang of langs) {
        const own = phrases[lang];
        if (own) index.add({ entry, phrases: own }, lang, own);
      }
    }
  }
  return index;
}
