import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, fold } from '../../../src/domain/language/words.ts';

const sentencesOf = (text: string) => cutText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('fold', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['złożyłam', 'zlozylam'],
    ['ÎNȚELEG', 'inteleg'],
    ['aştept', 'astept'], // s with a cedilla, as older keyboards write it
    ['aștept', 'astept'], // s with a comma
    ['țeapă', 'teapa'],
    ['don’t', 'dont'],
    ["DON'T", 'dont'],
    ["we'll", "we'll"], // without its apostrophe another word
    ["I'd", "i'd"],
    ["we're", "we're"],
    ['sooooo', 'so'],
    ['www', 'www'],
    ['e-mail', 'email'],
    [':-)', '☺'],
    [":'(", '☹'],
    ['👍🏽', '👍'],
    ['❤️', '❤'],
  ])('%s is compared as %s', (written, folded) => expect(fold(written)).toBe(folded));

  test('composed and decomposed letters are the same word', () => {
    expect(fold('să'.normalize('NFD'))).toBe(fold('să'.normalize('NFC')));
  });
});

describe('words', () => {
  test.each([
    ['Mi-a luat 4,99 lei la 16:00.', ['mi', 'a', 'luat', '4,99', 'lei', 'la', '16:00']],
    ['order #55120 (blue)', ['order', '55120', 'blue']],
    ["I can't. It's 3rd!", ['i', 'cant', 'its', '3rd']],
    ['great 👍 :)', ['great', '👍', '☺']],
    ['note:(see below)', ['note', 'see', 'below']],
    ['', []],
    ['... ?!', []],
  ])('%s', (text, words) => expect(cutText(text).words.map(({ folded }) => folded)).toEqual(words));

  test('say whether a comma, a dash or a bracket stands before them', () => {
    const breaks = cutText('It came, but late - and wet (very) s-a').words.filter(({ afterBreak }) => afterBreak);
    expect(breaks.map(({ folded }) => folded)).toEqual(['but', 'and', 'very', 's']);
  });
});

describe('sentences', () => {
  test.each([
    ['It broke. Again! Why?', ['It broke.', 'Again!', 'Why?']],
    ['Zapłaciłem 4.50 zł za nr. 12 przy ul. Długiej. Nic.', ['Zapłaciłem 4.50 zł za nr. 12 przy ul. Długiej.', 'Nic.']],
    ['I asked Mr. Hill at 4 p.m. today', ['I asked Mr. Hill at 4 p.m. today']],
    ['Call me at 4 p.m. We leave then.', ['Call me at 4 p.m.', 'We leave then.']],
    ['Hello,\nthe lamp is broken', ['Hello', 'the lamp is broken']],
    ['first line\nsecond half of it', ['first line\nsecond half of it']],
    ['one\n\ntwo', ['one', 'two']],
    ['Well... it works… Now what', ['Well... it works…', 'Now what']],
    ['not working.Please help', ['not working.', 'Please help']],
    ['see example.com now', ['see example.com now']],
    ['Thanks; it is here', ['Thanks;', 'it is here']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  test('know whether they ask', () => {
    expect(cutText('Where is it? Tell me. Really ?!').sentences.map(({ asks }) => asks)).toEqual([true, false, true]);
  });
});

describe('any text', () => {
  test('is cut at offsets that hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { words, sentences } = cutText(text);
        let last = 0;
        for (const { start, end, sentence } of words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const around = sentences[sentence];
          expect(around && around.start <= start && end <= around.end).toBe(true);
          last = end;
        }
      }),
    );
  });
});
