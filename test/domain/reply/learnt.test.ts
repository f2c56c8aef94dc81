import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import { cutDraft } from '../../../src/domain/reply/draft.ts';
import { judgeReply, oddsOf, replyAnswers, replyWeights } from '../../../src/domain/reply/learnt/judge-reply.ts';
import type { Acts } from '../../../src/domain/reply/review.ts';
import { reviewDraft, reviewOf } from '../../../src/domain/reply/review-draft.ts';
import { tell } from '../../../src/domain/reply/told.ts';

const moment = { now: Date.UTC(2025, 2, 12, 9), timeZone: 'Europe/Warsaw' } as const;
type Act = Exclude<keyof Acts, 'apology' | 'closes'>;

/** The words of each act that a draft takes. */
const wordsOf = (text: string, lang: Lang, act: Act): readonly string[] =>
  reviewDraft(text, { ...moment, lang }).acts[act].map((cue) => cue.text);

describe('what was learnt of replies', () => {
  test.each(langs)('answers every question, %s', (lang) => {
    expect(replyWeights(lang).outputs).toEqual(replyAnswers);
  });

  test.each<[Lang, Act, string]>([
    ['en', 'asks', 'Which browser are you on?'],
    ['en', 'instructs', 'Please unplug the box for ten seconds and plug it back in.'],
    ['en', 'done', 'I have refunded both charges.'],
    ['en', 'next', 'We will collect the wardrobe on Tuesday.'],
    ['en', 'thanks', 'Thanks for the photos, Ann.'],
    ['pl', 'asks', 'Na jaki adres wysłać paczkę?'],
    ['pl', 'instructs', 'Proszę wyłączyć router na dziesięć sekund i włączyć ponownie.'],
    ['pl', 'done', 'Zwróciłam obie opłaty.'],
    ['pl', 'next', 'Odbierzemy szafę we wtorek.'],
    ['pl', 'thanks', 'Dziękuję za zdjęcia, Pani Anno.'],
    ['ro', 'asks', 'Pe ce adresă să trimitem coletul?'],
    ['ro', 'instructs', 'Vă rog să scoateți routerul din priză zece secunde și să-l porniți din nou.'],
    ['ro', 'done', 'Am rambursat ambele plăți.'],
    ['ro', 'next', 'Vom ridica dulapul marți.'],
    ['ro', 'thanks', 'Mulțumesc pentru poze, doamnă Ana.'],
  ])('%s, %s: %s', (lang, act, text) => {
    const words = wordsOf(text, lang, act);
    expect(words).not.toEqual([]);
    for (const each of words) expect(text).toContain(each);
  });

  test('one sentence is enough: the rest of a draft takes no act away', () => {
    const rest = 'The parcel is at the depot in Leeds. Its number is 4411.';
    expect(wordsOf(`${rest} Thanks for the photos, Ann.`, 'en', 'thanks')).not.toEqual([]);
    expect(wordsOf(rest, 'en', 'thanks')).toEqual([]);
  });

  test.each<[Lang, string]>([
    ['en', 'Hi Ann, I am sorry the lamp broke. I have sent a new one. It arrives on Friday.'],
    ['pl', 'Dzień dobry, przepraszam za lampę. Wysłałam nową. Dotrze w piątek.'],
    ['ro', 'Bună ziua, îmi pare rău pentru lampă. Am trimis alta. Ajunge vineri.'],
  ])('a draft typed key by key is judged as one that was pasted, %s', (lang, text) => {
    const asked = 'My lamp came broken again.';
    for (let end = 1; end <= text.length; end += 1) {
      const told = tell(text.slice(0, end), { ...moment, lang });
      const pasted = judgeReply(told, asked, { ...replyWeights(lang) });
      expect(judgeReply(told, asked).sentences).toEqual(pasted.sentences);
    }
  });

  test('the tables decide alone in a language in which nothing was learnt', () => {
    const draft = { ...cutDraft('Thank you for the photos.', { ...moment, lang: 'en' }) };
    const untaught = { ...draft, judged: { weights: { ...draft.judged.weights, outputs: [] }, sentences: [] } };
    expect(oddsOf(untaught.judged, 'thanks')).toBeUndefined();
    expect(reviewOf(untaught).acts.thanks.map(({ text }) => text)).toEqual(['Thank you']);
  });

  test('shows words of the draft, whatever the draft', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('sorry', 'we will', 'tomorrow', 'please', '?', '.', '\n', 'przepraszam', 'mâine'), {
          maxLength: 40,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...langs), (text, lang) => {
        const { acts } = reviewDraft(text, { ...moment, lang, asked: text });
        const { apology, ...others } = acts;
        for (const { start, end, text: words } of [...apology.cues, ...Object.values(others).flat()]) {
          expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  }, 20_000);
});
