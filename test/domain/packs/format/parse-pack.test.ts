import { describe, expect, test } from 'vitest';
import type { Checklist, Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';
import { type PackProblemCode, packProblemCodes } from '../../../../src/domain/packs/format/pack-problem.ts';
import { maxPackLength } from '../../../../src/domain/packs/format/pack-size.ts';
import { maxProblems, parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';

const textOf = (changes: Partial<Pack>): string => JSON.stringify(samplePack(changes));
const withPrompt = (changes: Partial<Prompt>): string => textOf({ prompts: [samplePrompt(changes)] });
const withList = (changes: Partial<Checklist>): string => textOf({ checklists: [sampleChecklist(changes)] });
const [look, say] = sampleChecklist().steps;
const withEnglish = (en: string): string => withPrompt({ text: { en, pl: 'Już to sprawdzam.' } });
/** Changes a schema would not let a typed pack make. */
const broken = (changes: object): string => JSON.stringify({ ...samplePack(), ...changes });
const brokenPrompt = (changes: object): string => broken({ prompts: [{ ...samplePrompt(), ...changes }] });
const problemsOf = (text: string) => {
  const parsed = parsePack(text);
  return parsed.ok ? [] : parsed.problems;
};

const cases: readonly (readonly [string, string, PackProblemCode, string])[] = [
  ['a text over 1 MiB', `${textOf({})}${' '.repeat(maxPackLength)}`, 'too-large', ''],
  [
    'more prompts than a pack may have',
    textOf({ prompts: Array.from({ length: 2_001 }, () => samplePrompt()) }),
    'too-large',
    'prompts',
  ],
  ['half a file', textOf({}).slice(0, -20), 'not-json', 'prompts[0].when'],
  ['a key given twice', textOf({}).replace('"licence"', '"id":"other","licence"'), 'duplicate-key', 'id'],
  ['a prototype', textOf({}).replace('"licence"', '"__proto__":{"ok":true},"licence"'), 'unknown-key', '__proto__'],
  ['a pit', broken({ prompts: [[[[[[[[[1]]]]]]]]] }), 'too-deep', 'prompts[0][0][0][0][0][0][0]'],
  ['a list', '[]', 'not-a-pack', ''],
  ['null', 'null', 'not-a-pack', ''],
  ['another format', broken({ format: 'other-pack' }), 'not-a-pack', ''],
  ['no format', broken({ format: undefined }), 'not-a-pack', ''],
  [
    'a format of tomorrow, whatever else it holds',
    broken({ formatVersion: 2, prompts: 'tomorrow' }),
    'newer-format',
    'formatVersion',
  ],
  ['no version of the format', broken({ formatVersion: undefined }), 'missing', 'formatVersion'],
  ['a version of the format in words', broken({ formatVersion: '2' }), 'wrong-value', 'formatVersion'],
  ['a version of the format between two', broken({ formatVersion: 1.5 }), 'wrong-value', 'formatVersion'],
  ['a version before the first', broken({ formatVersion: 0 }), 'wrong-value', 'formatVersion'],
  ['no title', broken({ title: undefined }), 'missing', 'title'],
  ['no prompts', broken({ prompts: undefined }), 'missing', 'prompts'],
  ['prompts that are no list', broken({ prompts: {} }), 'wrong-value', 'prompts'],
  ['a prompt that is no object', broken({ prompts: ['Hello'] }), 'wrong-value', 'prompts[0]'],
  ['a prompt without a text', brokenPrompt({ text: undefined }), 'missing', 'prompts[0].text'],
  ['a key nobody knows', broken({ script: 'alert(1)' }), 'unknown-key', 'script'],
  [
    'a key nobody knows in a prompt',
    brokenPrompt({ when: { regex: '(a+)+$' } }),
    'unknown-key',
    'prompts[0].when.regex',
  ],
  [
    'a language nobody knows in a text',
    brokenPrompt({ text: { en: 'Hello', pl: 'Cześć', de: 'Hallo' } }),
    'unknown-key',
    'prompts[0].text.de',
  ],
  ['an id with a capital', textOf({ id: 'Sample' }), 'wrong-value', 'id'],
  ['an id with a Cyrillic letter', textOf({ id: 's\u0430mple' }), 'wrong-value', 'id'],
  ['an id with a hidden space', textOf({ id: 'sam\u200bple' }), 'wrong-value', 'id'],
  ['an id that goes on', textOf({ id: 'a'.repeat(65) }), 'too-long', 'id'],
  ['a prompt id with a slash', withPrompt({ id: 'a/b' }), 'wrong-value', 'prompts[0].id'],
  [
    'a principle id with a space',
    broken({ principles: { 'keep informed': { en: 'x', pl: 'x' } } }),
    'wrong-value',
    'principles.keep informed',
  ],
  ['a version in words', textOf({ version: 'one' }), 'wrong-value', 'version'],
  ['a kind nobody knows', brokenPrompt({ kind: 'sing' }), 'wrong-value', 'prompts[0].kind'],
  [
    'a feeling nobody knows',
    brokenPrompt({ when: { feelings: ['neutral', 'hangry'] } }),
    'wrong-value',
    'prompts[0].when.feelings[1]',
  ],
  ['evidence nobody knows', brokenPrompt({ evidence: 'Z' }), 'wrong-value', 'prompts[0].evidence'],
  ['a language nobody knows', broken({ languages: ['en', 'tlh'] }), 'wrong-value', 'languages[1]'],
  ['no language', textOf({ languages: [] }), 'empty', 'languages'],
  ['an empty text', withEnglish(''), 'empty', 'prompts[0].text.en'],
  ['a text of spaces', withEnglish('   '), 'empty', 'prompts[0].text.en'],
  ['an empty author', textOf({ authors: [' '] }), 'empty', 'authors[0]'],
  ['a speech', withEnglish('I see. '.repeat(60)), 'too-long', 'prompts[0].text.en'],
  ['a long source', withPrompt({ source: 'x'.repeat(201) }), 'too-long', 'prompts[0].source'],
  ['a prompt id given twice', textOf({ prompts: [samplePrompt(), samplePrompt()] }), 'duplicate', 'prompts[1].id'],
  ['a language given twice', textOf({ languages: ['en', 'pl', 'en'] }), 'duplicate', 'languages[2]'],
  [
    'a text without a promised language',
    textOf({
      languages: ['en', 'pl', 'ro'],
      title: { en: 'a', pl: 'b', ro: 'c' },
      principles: {},
      prompts: [],
    }).replace(',"ro":"c"', ''),
    'missing-language',
    'title.ro',
  ],
  [
    'a prompt without a promised language',
    withPrompt({ text: { en: 'Hello' } }),
    'missing-language',
    'prompts[0].text.pl',
  ],
  [
    'a principle without a promised language',
    textOf({ principles: { 'keep-informed': { en: 'Keep informed' } } }),
    'missing-language',
    'principles.keep-informed.pl',
  ],
  [
    'a principle without a name',
    withPrompt({ principle: 'break-silence' }),
    'unnamed-principle',
    'prompts[0].principle',
  ],
  [
    'a principle every object has',
    withPrompt({ principle: 'constructor' }),
    'unnamed-principle',
    'prompts[0].principle',
  ],
  ['text that runs backwards', withEnglish('Pay \u202e001\u202c euro'), 'hidden-character', 'prompts[0].text.en'],
  ['an isolate', withEnglish('Pay \u2066now\u2069'), 'hidden-character', 'prompts[0].text.en'],
  ['a name with nothing in it', textOf({ authors: ['Ewa\u200b Example'] }), 'hidden-character', 'authors[0]'],
  ['a name that ends a line', textOf({ licence: 'MIT\nand more' }), 'hidden-character', 'licence'],
  [
    'a title in tag characters',
    textOf({ title: { en: 'Sample\u{e0041}', pl: 'Przykład' } }),
    'hidden-character',
    'title.en',
  ],
  [
    'a source with a control character',
    withPrompt({ source: 'A book\u0007' }),
    'hidden-character',
    'prompts[0].source',
  ],
  ['half a character', withEnglish('Hello \ud83d'), 'hidden-character', 'prompts[0].text.en'],
  ['a blank that is a letter', withEnglish('\u3164'), 'hidden-character', 'prompts[0].text.en'],
  ['a hidden character for the editor', textOf({ $schema: 'a\u202e' }), 'hidden-character', '$schema'],
  ['a title with a Cyrillic letter', textOf({ title: { en: 'S\u0430mple', pl: 'x' } }), 'look-alike', 'title.en'],
  [
    'a title in Cyrillic letters',
    textOf({ title: { en: '\u0421\u0430\u0433\u0435', pl: 'x' } }),
    'look-alike',
    'title.en',
  ],
  ['a title in wide letters', textOf({ title: { en: '\uff33ample', pl: 'x' } }), 'look-alike', 'title.en'],
  ['a title in mathematical letters', textOf({ title: { en: '\u{1d412}ample', pl: 'x' } }), 'look-alike', 'title.en'],
  ['an author with a Greek letter', textOf({ authors: ['Ewa Ex\u03b1mple'] }), 'look-alike', 'authors[0]'],
  ['an author whose name begins in Cyrillic', textOf({ authors: ['\u0415wa'] }), 'look-alike', 'authors[0]'],
  ['markup', withEnglish('Hello <img src=x>'), 'markup', 'prompts[0].text.en'],
  ['markup in a name', textOf({ title: { en: '<b>Sample</b>', pl: 'Przykład' } }), 'markup', 'title.en'],
  ['a bracket never closed', withEnglish('Hello[, {customer}'), 'broken-group', 'prompts[0].text.en'],
  ['a placeholder nobody knows', withEnglish('Hello {manager}'), 'unknown-placeholder', 'prompts[0].text.en'],
  [
    'an address made of their words',
    withEnglish('https://example.com/{words}'),
    'glued-placeholder',
    'prompts[0].text.en',
  ],
  [
    'words to look for without a word in them',
    withPrompt({ when: { words: { en: ['...'] } } }),
    'bad-phrase',
    'prompts[0].when.words.en[0]',
  ],
  [
    'a star after two letters',
    withPrompt({ when: { words: { pl: ['zw*'] } } }),
    'bad-phrase',
    'prompts[0].when.words.pl[0]',
  ],
  [
    'a pattern for words',
    withPrompt({ when: { words: { en: ['refund', '(a+)*$'] } } }),
    'bad-phrase',
    'prompts[0].when.words.en[1]',
  ],
  [
    'more checklists than a pack may have',
    broken({ checklists: Array.from({ length: 201 }, () => 0) }),
    'too-long',
    'checklists',
  ],
  ['a checklist that is no object', broken({ checklists: ['Hello'] }), 'wrong-value', 'checklists[0]'],
  [
    'a situation nobody knows',
    brokenPrompt({ when: { situations: ['party'] } }),
    'wrong-value',
    'prompts[0].when.situations[0]',
  ],
  ['a stage nobody knows', brokenPrompt({ when: { stages: ['never'] } }), 'wrong-value', 'prompts[0].when.stages[0]'],
  ['a checklist of one step', withList({ steps: look ? [look] : [] }), 'empty', 'checklists[0].steps'],
  [
    'a checklist id given twice',
    textOf({ checklists: [sampleChecklist(), sampleChecklist()] }),
    'duplicate',
    'checklists[1].id',
  ],
  ['a step id given twice', withList({ steps: look ? [look, look] : [] }), 'duplicate', 'checklists[0].steps[1].id'],
  [
    'two steps ticked by one act',
    withList({ steps: look && say ? [say, look, { ...say, id: 'again' }] : [] }),
    'duplicate',
    'checklists[0].steps[2].tickedBy',
  ],
  [
    'an act nobody knows',
    broken({ checklists: [{ ...sampleChecklist(), steps: [look, { ...say, tickedBy: 'dance' }] }] }),
    'wrong-value',
    'checklists[0].steps[1].tickedBy',
  ],
  [
    'a checklist without a promised language',
    withList({ title: { en: 'Late' } }),
    'missing-language',
    'checklists[0].title.pl',
  ],
  [
    'a step without a promised language',
    withList({ steps: look && say ? [look, { ...say, text: { en: 'Say' } }] : [] }),
    'missing-language',
    'checklists[0].steps[1].text.pl',
  ],
  [
    'a step over the length of a line or two',
    withList({ steps: look && say ? [look, { ...say, text: { en: 'x'.repeat(121), pl: 'x' } }] : [] }),
    'too-long',
    'checklists[0].steps[1].text.en',
  ],
  [
    'markup in a step',
    withList({ steps: look && say ? [look, { ...say, text: { en: '<b>', pl: 'x' } }] : [] }),
    'markup',
    'checklists[0].steps[1].text.en',
  ],
  [
    'a checklist of a principle without a name',
    withList({ principle: 'nobody' }),
    'unnamed-principle',
    'checklists[0].principle',
  ],
];

describe('parsePack', () => {
  test('takes a whole pack, and gives it back as it was', () => {
    const pack = samplePack({
      prompts: [
        samplePrompt(),
        samplePrompt({
          id: 'second',
          evidence: 'A',
          when: { moment: 'holding', repeat: true, situations: ['delay'], stages: ['waiting', 'update'] },
        }),
      ],
      checklists: [sampleChecklist({ evidence: 'B', when: { stages: ['after'] } })],
    });
    expect(parsePack(JSON.stringify(pack, null, 2))).toEqual({ ok: true, pack });
  });

  test('takes a prompt in one language more than the pack promises', () => {
    expect(problemsOf(withPrompt({ text: { en: 'Hello', pl: 'Cześć', ro: 'Bună' } }))).toEqual([]);
  });

  test.each(['Иван Пример', 'Ελένη Παράδειγμα', 'Ștefan Łoś', 'Ana O’Neill & 2 lamps'])(
    'takes %s for an author',
    (author) => {
      expect(problemsOf(textOf({ authors: [author] }))).toEqual([]);
    },
  );

  test.each(cases)('refuses %s', (_, text, code, path) => {
    expect(problemsOf(text)).toContainEqual({ code, path, line: 1, detail: expect.stringMatching(/^[ -~]*$/) });
  });

  test('has a case for every code', () => {
    const ofTheFile: readonly PackProblemCode[] = ['not-utf8', 'bad-envelope', 'bad-code', 'bad-checksum'];
    expect(new Set([...cases.map(([, , code]) => code), ...ofTheFile])).toEqual(new Set(packProblemCodes));
  });

  test('names every rule broken, not the first alone', () => {
    const text = broken({ prompts: [samplePrompt({ principle: 'nobody' }), samplePrompt({ source: '<' })] });
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['duplicate', 'unnamed-principle', 'markup']);
  });

  test('names what is wrong in the lists also when the head is wrong', () => {
    const text = broken({ licence: 5, prompts: [{ ...samplePrompt(), kind: 'sing' }], oops: 1 });
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['licence', 'oops', 'prompts[0].kind']);
  });

  test('stops at fifty problems', () => {
    expect(problemsOf(broken({ prompts: Array.from({ length: 2_000 }, () => 0) }))).toHaveLength(maxProblems);
    expect(problemsOf(textOf({ prompts: Array.from({ length: 500 }, () => samplePrompt()) }))).toHaveLength(
      maxProblems,
    );
  });

  test('keeps texts in one Unicode form', () => {
    const parsed = parsePack(withPrompt({ source: 'Elena Ca\u0306lin' }));
    expect(parsed.ok && parsed.pack.prompts[0]?.source).toBe('Elena Călin');
  });
});
