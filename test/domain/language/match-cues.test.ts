import { describe, expect, test } from 'vitest';
import { patternReader } from '../../../src/domain/language/cue-pattern.ts';
import { cueMatcher } from '../../../src/domain/language/match-cues.ts';
import { cutText } from '../../../src/domain/language/words.ts';

const classes = { not: 'not never nie', verb: 'send call writ*' };
const found = (pattern: string, text: string) =>
  cueMatcher({ it: pattern }, classes)(cutText(text)).map((hit) => hit.text);

describe('a pattern', () => {
  test.each([
    ['words in a row', 'still waiting', 'I am STILL  waiting here', ['STILL  waiting']],
    ['but not over a sentence', 'still waiting', 'It is still. Waiting for you', []],
    ['nor with a word between', 'still waiting', 'still not waiting', []],
    ['diacritics in the text only', 'sie zepsula', 'lampa się zepsuła', ['się zepsuła']],
    ['diacritics in the pattern only', 'się zepsuła', 'lampa sie zepsula', ['sie zepsula']],
    ['a stem', 'delay*', 'delayed? Delays, relay', ['delayed', 'Delays']],
    ['an ending', 'keeps *ing', 'it keeps crashing and keeps it', ['keeps crashing']],
    ['alternatives', 'no|never reply', 'no reply, never reply, one reply', ['no reply', 'never reply']],
    ['a class', '<not> here', 'never here', ['never here']],
    ['a class beside words', '<verb>|mail you', 'writing you, mail you', ['writing you', 'mail you']],
    ['a number', '# days', '12 days or two days or 3.5 days', ['12 days', '3.5 days']],
    ['an optional word', 'very? late', 'very late, late', ['very late', 'late']],
    ['any one word', 'the . broke', 'the lamp broke; the broke', ['the lamp broke']],
    [
      'a gap',
      'lamp _2 broken',
      'lamp broken. lamp is now broken. lamp that I got broken',
      ['lamp broken', 'lamp is now broken'],
    ],
    ['a guard, which ends at a colon', '!<not> call', 'never call; not you: call', ['call']],
    ['a group', '(i am|i was) sad', 'I am sad, I was sad, I sad', ['I am sad', 'I was sad']],
    [
      'a group in a group',
      '((we|you) all|they) left',
      'you all left, they left, all left',
      ['you all left', 'they left'],
    ],
    ['a group that may be left out at the start', '(so very)? late', 'so very late, late', ['so very late', 'late']],
    [
      'a group of what may be left out',
      '(so? very?) late',
      'so late, very late. Late',
      ['so late', 'very late', 'Late'],
    ],
    [
      'a group that begins with one word or another',
      '(too?|very much) late',
      'too late, very much late',
      ['too late', 'very much late'],
    ],
    [
      'a class in a group at the start',
      '(<verb>|do not ring) us',
      'calling, written us, do not ring us',
      ['written us', 'do not ring us'],
    ],
    [
      'the second word when the first is left out',
      '!<not> so? #|few left',
      'so few left, 3 left, not few left',
      ['so few left', '3 left'],
    ],
    [
      'an optional group',
      'thanks (so much)? for',
      'thanks so much for x; thanks for y',
      ['thanks so much for', 'thanks for'],
    ],
    ['hyphens as words', 'mi-a luat', 'mi-a luat, mi a luat', ['mi-a luat', 'mi a luat']],
    ['a guard before it', '!<not> happy', 'happy. not happy. never been so happy', ['happy']],
    ['a guard is blind over sentences', '!<not> happy', 'It is not. Happy now', ['Happy']],
    ['a guard after it', 'work* !again', 'works again, works well', ['works']],
    ['a guard of several words', 'sorry !(to hear)', 'sorry to hear. sorry to say', ['sorry']],
    ['the start of a sentence', '^refund', 'refund me. I want a refund', ['refund']],
    ['several patterns', 'late\n\n never came', 'late, never came', ['late', 'never came']],
  ])('finds %s', (_, pattern, text, cues) => expect(found(pattern, text)).toEqual(cues));

  test('gives a cue the whole of a hyphenated word', () => {
    expect(found('nimeni nu s', 'nimeni nu s-a uitat')).toEqual(['nimeni nu s-a']);
  });

  test('of overlapping cues of one sign the longest stays', () => {
    expect(found('not one\nnot one person has\nperson has answered', 'not one person has answered')).toEqual([
      'not one person has',
    ]);
  });

  test.each([
    ['an unknown class', '<nobody> here'],
    ['an open bracket', '(a|b'],
    ['a stray bracket', 'a ) b'],
    ['an empty alternative', 'a||b'],
    ['a bare star', 'a * b'],
    ['a gap at the start', '_2 late'],
    ['an ending at the start', '*ing me'],
    ['a guard of several words at the start', '!(not so) happy'],
    ['too many sequences', '(a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f)'],
  ])('with %s does not compile, and says which it is', (_, pattern) => {
    expect(() => patternReader(classes)(pattern)).toThrow(`"${pattern}"`);
  });
});

describe('a sentence read before', () => {
  const find = cueMatcher({ late: 'still waiting\n^where is', mock: 'well done' }, {});
  const found = (text: string) => find(cutText(text));

  test('is found again where it stands now', () => {
    const [alone, later, twice] = [
      found('Still waiting.'),
      found('Hello there! Still waiting.'),
      found('Still waiting. Still waiting.'),
    ];
    expect(alone).toMatchObject([{ sign: 'late', start: 0, end: 13, from: 0, to: 2, sentence: 0 }]);
    expect(later).toMatchObject([{ sign: 'late', start: 13, end: 26, from: 2, to: 4, sentence: 1 }]);
    expect(twice.map(({ start, sentence }) => [start, sentence])).toEqual([
      [0, 0],
      [15, 1],
    ]);
  });

  test.each([
    'Where is it? Still waiting, well done.',
    'Well-done. (where is it) still - waiting',
    'x:D well done; 3.5 8)',
  ])('answers as a table that never read it: %s', (text) => {
    for (let end = 1; end <= text.length; end += 1) {
      const cut = cutText(text.slice(0, end));
      const anew = cueMatcher({ late: 'still waiting\n^where is', mock: 'well done' }, {})(cut);
      expect(find(cut)).toEqual(anew);
      for (const hit of anew) expect(hit.text).toBe(cut.text.slice(hit.start, hit.end));
    }
  });
});
