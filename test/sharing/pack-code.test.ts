import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../../src/packs/index.ts';
import { packCode, readPackCode } from '../../src/sharing/pack-code.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { codeOf } from './bombs.ts';

const file = writePackFile(builtInPacks[0] ?? '', { key: 'k'.repeat(43), signature: 's'.repeat(86) });
const small = '{"format":"carecue-pack"}';

describe('a text code', { timeout: 30_000 }, () => {
  test.each([
    ['nothing', ''],
    ['a small file', small],
    ['a built-in pack with a head', file],
    [
      'what cannot be made smaller',
      Array.from({ length: 90_000 }, (_, i) => createHash('md5').update(`${i}`).digest('hex').slice(0, 11)).join(''),
    ],
  ])('gives %s back', async (_, text) => {
    const code = await packCode(text);
    expect(code).toMatch(/^carecue1:[\w-]*\.[0-9a-f]{8}$/);
    expect(await readPackCode(code)).toEqual({ ok: true, file: text });
  });

  test('is the same whoever made it', async () => {
    expect(await readPackCode(codeOf(deflateRawSync(small)))).toEqual({ ok: true, file: small });
  });

  test('may be broken anywhere and stand in a message', async () => {
    const code = await packCode(file);
    const inLines = code.replace(/.{60}/g, '$&\r\n> '.replace('> ', '  '));
    expect(await readPackCode(inLines)).toEqual({ ok: true, file });
    expect(await readPackCode(code.replace(/.{30}/g, '$&\u200b'))).toEqual({ ok: true, file });
    expect(await readPackCode(`Here is our pack:\n\n${code}\n\nHave a good day. Ewa`)).toEqual({ ok: true, file });
    expect(await readPackCode([...code].join(' '))).toEqual({ ok: true, file });
  });

  test.each([
    ['nothing', '', 'bad-code'],
    ['another text', 'Hello', 'bad-code'],
    ['only its beginning', 'carecue1:abc', 'bad-checksum'],
    ['a code of a later version', 'carecue2:abc.01234567', 'newer-format'],
    ['a wrong checksum', 'carecue1:abcd.01234567', 'bad-checksum'],
    ['base64url of no length there is', codeOf(Buffer.from('')).replace(':.', ':a.'), 'bad-checksum'],
    ['no deflate', codeOf(Buffer.from('hello, this is plain')), 'bad-code'],
    ['half of a deflate', codeOf(deflateRawSync(file).subarray(0, 500)), 'bad-code'],
    ['deflated Latin-1', codeOf(deflateRawSync(Buffer.from('{"a":"zażółć"}', 'latin1').fill(0xf3, 4, 6))), 'not-utf8'],
    ['a message of three megabytes', ' '.repeat(3_000_000), 'too-large'],
    ['a byte more than a file may have', codeOf(deflateRawSync(Buffer.alloc(1_050_001))), 'too-large'],
  ])('is refused when it is %s', async (_, code, expected) => {
    expect(await readPackCode(code)).toMatchObject({ ok: false, problem: { code: expected, path: '', line: 1 } });
  });

  test('is refused when any one character is another', async () => {
    const code = await packCode(small);
    for (let at = 0; at < code.length; at += 1) {
      const turned = code.slice(0, at) + (code[at] === 'a' ? 'b' : 'a') + code.slice(at + 1);
      expect((await readPackCode(turned)).ok, turned).toBe(false);
    }
  });
});
