import { beforeAll, describe, expect, test } from 'vitest';
import { decodePackFile } from '../../src/sharing/bytes.ts';
import { readPackFile, type Signed, writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { samplePack } from '../domain/packs/sample-pack.ts';

const text = JSON.stringify(samplePack({ licence: 'Wolno kopiować 🙂' }), null, 2);
let signed: Signed;
let other: Signed;
let file = '';

beforeAll(async () => {
  const [mine, theirs] = [await makeSigningKey(), await makeSigningKey()];
  signed = { key: mine.key, signature: await signText(text, mine.secret) };
  other = { key: theirs.key, signature: await signText(text, theirs.secret) };
  file = writePackFile(text, signed);
});

describe('a pack file', () => {
  test('says who signed it, and gives the text back as it was', async () => {
    expect(await readPackFile(file)).toEqual({ ok: true, text, signed, isGenuine: true, linesBefore: 4 });
  });

  test('without a signature is the text alone', async () => {
    expect(writePackFile(text)).toBe(text);
    expect(await readPackFile(text)).toEqual({ ok: true, text, isGenuine: true, linesBefore: 0 });
  });

  test('takes Windows line ends in its head, where nothing is signed', async () => {
    const [head = '', body = ''] = file.split('\n\n{');
    const windows = `${head.replaceAll('\n', '\r\n')}\r\n\r\n{${body}`;
    expect(await readPackFile(windows)).toMatchObject({ text, isGenuine: true });
    expect(await readPackFile(file.replaceAll('\n', '\r\n'))).toMatchObject({ isGenuine: false });
  });

  test.each([
    ['another key', () => writePackFile(text, { ...signed, key: other.key })],
    ['the signature of another key', () => writePackFile(text, { ...signed, signature: other.signature })],
    ['a key of zeros', () => writePackFile(text, { ...signed, key: 'A'.repeat(43) })],
    ['a signature of zeros', () => writePackFile(text, { ...signed, signature: 'A'.repeat(86) })],
    ['a space more at its end', () => `${file} `],
    ['its last character gone', () => file.slice(0, -1)],
    ['a line more', () => file.replace('\n\n', '\n\n\n')],
    ['another text', () => file.replace('1.0.0', '9.0.0')],
    ['the same text in another Unicode form', () => file.normalize('NFD')],
    ['a byte order mark before the text', () => file.replace('\n\n', '\n\n\ufeff')],
  ])('is not genuine with %s', async (_, made) => {
    expect(await readPackFile(made())).toMatchObject({ ok: true, isGenuine: false });
  });

  test.each([
    ['a head of a later version', () => file.replace('carecue-signed 1', 'carecue-signed 2'), 'newer-format', 1],
    ['a head without a version', () => file.replace('carecue-signed 1', 'carecue-signed'), 'bad-envelope', 1],
    ['a line before its head', () => `\n${file}`, 'bad-envelope', 1],
    ['a byte order mark before its head', () => `\ufeff${file}`, 'bad-envelope', 1],
    ['no key', () => file.replace(/key: .*\n/, ''), 'bad-envelope', 2],
    ['half a key', () => file.replace(/(key: .{20}).*/, '$1'), 'bad-envelope', 2],
    ['a key with padding', () => file.replace(/(key: .*)/, '$1='), 'bad-envelope', 2],
    ['a key in base64', () => file.replace(/(key: ).*/, `$1${'+'.repeat(43)}`), 'bad-envelope', 2],
    ['key and signature changed over', () => file.replace(/(key: .*)\n(sig.*)/, '$2\n$1'), 'bad-envelope', 2],
    ['half a signature', () => file.replace(/(signature: .{20}).*/, '$1'), 'bad-envelope', 3],
    ['two signatures', () => file.replace(/(signature: .*)/, '$1\n$1'), 'bad-envelope', 4],
    ['no empty line', () => file.replace('\n\n', '\n'), 'bad-envelope', 4],
    ['a head and nothing else', () => file.slice(0, 40), 'bad-envelope', 1],
    ['half a character', () => writePackFile(`${text}\ud83d`, signed), 'not-utf8', 1],
    ['more than 1 MiB', () => writePackFile(' '.repeat(1_048_577), signed), 'too-large', 1],
    ['more than 1 MiB of Polish', () => writePackFile('ą'.repeat(600_000), signed), 'too-large', 1],
    ['fifty megabytes', () => ' '.repeat(50_000_000), 'too-large', 1],
  ])('is refused with %s, and says where', async (_, made, code, line) => {
    expect(await readPackFile(made())).toMatchObject({ ok: false, problem: { code, line } });
  });

  test('has one spelling of each key: none slips past a list of revoked ones', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = letters.indexOf(signed.key.slice(-1));
    for (const spare of [1, 2, 3]) {
      const key = signed.key.slice(0, -1) + letters.charAt(last ^ spare);
      expect(await readPackFile(writePackFile(text, { ...signed, key }))).toMatchObject({
        ok: false,
        problem: { code: 'bad-envelope', line: 2 },
      });
    }
  });
});

describe('a signed file with damage', () => {
  test('is never genuine: every bit of the head and of the start and end of the text turned', async () => {
    const bytes = new TextEncoder().encode(file);
    const places = [...Array(260).keys(), ...Array.from({ length: 40 }, (_, i) => bytes.length - 1 - i)];
    let refused = 0;
    for (const at of places) {
      for (let bit = 0; bit < 8; bit += 1) {
        const turned = Uint8Array.from(bytes);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        const decoded = decodePackFile(turned);
        const read = decoded.ok ? await readPackFile(decoded.file) : decoded;
        // A head that is no longer one leaves text that no JSON begins with.
        const isTaken = read.ok && 'text' in read && read.isGenuine && read.text.startsWith('{');
        expect(isTaken, `bit ${bit} of byte ${at}`).toBe(false);
        refused += 1;
      }
    }
    expect(refused).toBe(2_400);
  }, 60_000);

  test('is never genuine: cut off at any place', async () => {
    for (let length = 0; length < file.length; length += 1) {
      const read = await readPackFile(file.slice(0, length));
      expect(read.ok && read.isGenuine && read.text.startsWith('{'), `${length} characters`).toBe(false);
    }
  }, 60_000);
});

describe('bytes of a file', () => {
  test('are taken as strict UTF-8, its byte order mark kept', () => {
    expect(decodePackFile(new TextEncoder().encode('\ufeffzażółć'))).toEqual({ ok: true, file: '\ufeffzażółć' });
  });

  test.each([
    ['a lone byte of two', [0x7b, 0xc5, 0x7d]],
    ['a character in too many bytes', [0xc0, 0xaf]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
  ])('are refused as %s', (_, bytes) => {
    expect(decodePackFile(Uint8Array.from(bytes))).toMatchObject({ ok: false, problem: { code: 'not-utf8' } });
  });

  test('are refused unread when there are too many', () => {
    expect(decodePackFile(new Uint8Array(50_000_000).fill(0xff))).toMatchObject({ problem: { code: 'too-large' } });
  });
});
