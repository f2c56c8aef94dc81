// What strangers are known to try, each on the whole way in: file, signature, JSON, schema, rules, verdict, or code before all that.
import { afterEach, describe, expect, test } from 'vitest';
import type { Known } from '../../src/domain/packs/arrival/judge-arrival.ts';
import { noPolicy } from '../../src/domain/packs/shelf/policy.ts';
import { packCode, readPackCode } from '../../src/sharing/pack-code.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { hostilePacks } from '../domain/packs/format/hostile-packs.ts';
import { samplePack, samplePrompt } from '../domain/packs/sample-pack.ts';
import { bombs } from './bombs.ts';
import { mustBeSafe, readFile } from './way-in.ts';

const known: Known = { builtIns: ['evidence'], keys: [], policy: noPolicy };
const head = `carecue-signed 1\nkey: ${'k'.repeat(42)}A\nsignature: ${'s'.repeat(85)}A\n\n`;
const sample = JSON.stringify(samplePack(), null, 2);
const million = 1_000_000;

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

describe('a file on its way in', () => {
  test.each(hostilePacks)('is answered when it is %s', { timeout: 60_000 }, async (_, make) => {
    for (const before of ['', head]) mustBeSafe(await readFile(before + make(), known));
  });

  test.each([
    ['a million lists in one another', () => '['.repeat(million), 'too-deep', 1],
    ['a million objects in one another', () => '{"a":'.repeat(million / 5), 'too-deep', 1],
    ['half a million closed lists', () => '['.repeat(million / 2) + ']'.repeat(million / 2), 'too-deep', 1],
    [
      'deep on its fourth line',
      () => sample.replace('"version"', `"x": ${'['.repeat(million)}, "version"`),
      'too-deep',
      5,
    ],
    ['fifty megabytes', () => ' '.repeat(50 * million), 'too-large', 1],
    ['a key twice', () => sample.replace('"version"', '"id": "other",\n  "version"'), 'duplicate-key', 5],
    [
      'a key twice, one of them written in escapes',
      () => sample.replace('"version"', '"\\u0069d": "x",\n "version"'),
      'duplicate-key',
      5,
    ],
    ['a prototype', () => sample.replace('"version"', '"__proto__": {"polluted": true}, "version"'), 'unknown-key', 5],
    [
      'a prototype in a text',
      () => sample.replace('"en": "Sample"', '"__proto__": {"polluted": true}, "en": "x"'),
      'unknown-key',
      7,
    ],
    [
      'a constructor',
      () => sample.replace('"version"', '"constructor": {"prototype": {"polluted": true}}, "version"'),
      'unknown-key',
      5,
    ],
    ['a null byte', () => sample.replace('Sample', 'Sam\0ple'), 'not-json', 7],
    ['a null byte written in escapes', () => sample.replace('Sample', 'Sam\\u0000ple'), 'hidden-character', 7],
    ['text that runs backwards', () => sample.replace('Ewa Example', 'Ewa \u202eelpmaxE'), 'hidden-character', 11],
    ['a name that looks like another', () => sample.replace('"sample"', '"s\u0430mple"'), 'wrong-value', 4],
    ['a name of wide letters', () => sample.replace('"sample"', '"\uff53ample"'), 'wrong-value', 4],
    [
      'the name of a built-in pack with a mark on it',
      () => sample.replace('"sample"', '"e\u0301vidence"'),
      'wrong-value',
      4,
    ],
    ['a signature before nothing', () => head, 'not-json', 1],
    ['a signed signature', () => head + head + sample, 'not-json', 1],
    ['two packs', () => `${sample}\n${sample}`, 'not-json', sample.split('\n').length + 1],
  ])('is refused when it is %s, and told where', async (_, make, code, line) => {
    const went = await readFile(make(), known);
    expect('problems' in went && went.problems[0]).toMatchObject({ code, line });
  });

  test('under the id of a built-in pack is refused whoever signed it', async () => {
    const { key, secret } = await makeSigningKey();
    const text = JSON.stringify(samplePack({ id: 'evidence' }));
    const file = writePackFile(text, { key, signature: await signText(text, secret) });
    expect(await readFile(file, known)).toMatchObject({ verdict: { kind: 'refused', why: 'built-in' } });
  });

  test('is refused with the signature another pack had', async () => {
    const { key, secret } = await makeSigningKey();
    const signature = await signText(JSON.stringify(samplePack()), secret);
    const other = JSON.stringify(samplePack({ prompts: [samplePrompt({ text: { en: 'Pay here.', pl: 'x' } })] }));
    expect(await readFile(writePackFile(other, { key, signature }), known)).toMatchObject({
      verdict: { kind: 'refused', why: 'bad-signature' },
    });
  });
});

describe('a code on its way in', () => {
  // Sampled while it unfolds: a gigabyte would show.
  test.each(bombs)(
    'is refused with the memory as it was, when it unfolds into a gigabyte of %s',
    { timeout: 60_000 },
    async (_, make) => {
      const bomb = make();
      const before = process.memoryUsage().rss;
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 1);
      const read = await readPackCode(bomb);
      clearInterval(watch);
      expect(read).toMatchObject({ ok: false, problem: { code: 'too-large' } });
      expect(Math.max(most, process.memoryUsage().rss) - before).toBeLessThan(64 * 2 ** 20);
    },
  );

  test.each([
    ['fifty megabytes of it', () => `carecue1:${'A'.repeat(50 * million)}.00000000`],
    ['a hundred thousand beginnings', () => 'carecue1:'.repeat(100_000)],
    ['a hundred thousand ends', () => '.00000000'.repeat(100_000)],
  ])('is answered when it is %s', async (_, make) => {
    expect((await readPackCode(make())).ok).toBe(false);
  });

  test('in a code is not unfolded twice', async () => {
    const read = await readPackCode(await packCode(await packCode(sample)));
    expect(read.ok && (await readFile(read.file, known))).toMatchObject({ problems: [{ code: 'not-json' }] });
  });
});
