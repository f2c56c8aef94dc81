// Words to send that this or another pack asks agents to avoid: one hand gives them what the other takes away.
import { type Lang, langs, perLang } from '../../language/lang.ts';
import { cutText } from '../../language/words.ts';
import type { Steps } from '../choose/once-for.ts';
import { type PhraseIndex, phraseIndex } from '../choose/phrase-index.ts';
import { findPhrase, wordsOfPhrase } from '../format/find-phrase.ts';
import type { Pack } from '../format/pack.ts';
import type { ThingAt } from './finding.ts';
import { foldedTextsOf, foldText } from './folded-text.ts';
import { type SentText, sentText, sentTexts } from './sent-texts.ts';
import { askedPacks, at, type Rule } from './subject.ts';

export const avoidedPhrases: Rule = function* (subject) {
  const asked = askedPacks(subject);
  const ofAll = yield* indexed(subject.packs);
  const ofAsked = yield* indexed(asked);
  const phrases = foldedPhrases(asked);
  const isWarning = asked.some(({ avoid = [] }) => avoid.length > 0);
  for (const pack of subject.packs) {
    const isAsked = subject.asked.has(pack.id);
    if (!isAsked && !isWarning) continue;
    for (const sent of isAsked ? sentTexts(pack) : mayHold(pack, phrases)) {
      const cut = cutText(sent.text);
      for (const { entry, phrases: own } of (isAsked ? ofAll : ofAsked).near(cut, sent.lang, mostEntries)) {
        const found = findPhrase(cut, own);
        if (found === undefined) continue;
        const words = sent.text.slice(found.start, found.end);
        yield { code: 'avoided-phrase', ...placeOf(sent), words, other: entry, detail: '' };
      }
      yield undefined;
    }
    yield undefined;
  }
};

/** What others give to send, as far as a phrase may stand in it: thousands of texts, and few are filled and cut into words. */
function* mayHold(pack: Pack, phrases: FoldedPhrases): Generator<SentText> {
  for (const raw of foldedTextsOf(pack)) {
    const isNear = phrases[raw.lang].some((words) => words.every((word) => raw.folded.includes(word)));
    const sent = isNear ? sentText(raw) : undefined;
    if (sent) yield sent;
  }
}

/** By language: of each phrase its words as foldText has them, the longest first. */
type FoldedPhrases = Readonly<Record<Lang, readonly (readonly string[])[]>>;

const foldedPhrases = (packs: readonly Pack[]): FoldedPhrases =>
  perLang((lang) =>
    packs
      .flatMap(({ avoid = [] }) => avoid.flatMap(({ phrases }) => phrases[lang] ?? []))
      .map((phrase) =>
        wordsOfPhrase(phrase)
          // A face of signs is told by another sign, and may stand in any text.
          .map(({ folded }) => (/^[a-z0-9']+$/.test(folded) ? foldText(folded) : ''))
          .sort((one, other) => other.length - one.length),
      ),
  );

const placeOf = (sent: SentText) => ({ ...at(sent), path: sent.path, lang: sent.lang });

type Entry = { readonly entry: ThingAt; readonly phrases: readonly string[] };

/** No text is held against more entries: no team has so many, and a pack made to be slow would. */
const mostEntries = 500;

function* indexed(packs: readonly Pack[]): Steps<PhraseIndex<Entry>> {
  const index = phraseIndex<Entry>();
  for (const pack of packs) {
    for (const { id, phrases } of pack.avoid ?? []) {
      const entry = { pack: pack.id, list: 'avoid', id } as const;
      for (const lang of langs) {
        const own = phrases[lang];
        if (own) index.add({ entry, phrases: own }, lang, own);
      }
    }
    yield undefined;
  }
  return index;
}
