import { describe, expect, test } from 'vitest';
import { runPack } from '../../src/cli/pack.ts';
import type { Prompt } from '../../src/domain/packs/format/pack.ts';
import { fingerprintOf } from '../../src/sharing/fingerprint.ts';
import { importKey } from '../../src/sharing/signing-key.ts';
import { samplePack, samplePrompt } from '../domain/packs/sample-pack.ts';

const pretty = (changes: Parameters<typeof samplePack>[0] = {}) => JSON.stringify(samplePack(changes), null, 2);
const withText = (en: string) => ({ prompts: [samplePrompt({ text: { en, pl: 'Już to sprawdzam.' } })] });

const lineOf = (text: string, words: string) => text.slice(0, text.lastIndexOf(words)).split('\n').length;

/** A disk with these files, and everything that was said. */
function desk(files: Readonly<Record<string, string | Uint8Array>>) {
  const disk = new Map<string, Uint8Array>();
  const secrets = new Set<string>();
  for (const [name, one] of Object.entries(files))
    disk.set(name, typeof one === 'string' ? new TextEncoder().encode(one) : one);
  const said: string[] = [];
  const warned: string[] = [];
  const run = async (...args: readonly string[]) => {
    said.length = 0;
    warned.length = 0;
    return await runPack(args, {
      read: async (path, most) => disk.get(path)?.subarray(0, most),
      write: async (path, text, isSecret) => {
        if (isSecret && disk.has(path)) return false;
        if (isSecret) secrets.add(path);
        disk.set(path, new TextEncoder().encode(text));
        return true;
      },
      say: (line) => void said.push(line),
      warn: (line) => void warned.push(line),
      today: '2026-11-23',
    });
  };
  const textOf = (path: string) => new TextDecoder().decode(disk.get(path));
  return {
    run,
    said,
    warned,
    secrets,
    textOf,
    put: (path: string, text: string) => disk.set(path, new TextEncoder().encode(text)),
  };
}

/** A desk with a key, and the sample signed with it. */
async function signedDesk() {
  const at = desk({ 'lamps.json': pretty() });
  await at.run('new-key', 'desk.pem');
  await at.run('sign', '--key', 'desk.pem', 'lamps.json');
  const { key = '' } = (await importKey(at.textOf('desk.pem'))) ?? {};
  return { ...at, key, fingerprint: await fingerprintOf(key) };
}

describe('pack check', () => {
  test('says what is in a pack that would be taken', async () => {
    const { run, said } = desk({ 'a.json': pretty() });
    expect(await run('check', 'a.json')).toBe(0);
    expect(said).toEqual(['a.json: sample 1.0.0, not signed: prompts 1; en, pl']);
  });

  test('says file, line, path and sentence of every problem', async () => {
    const [a, b] = [pretty(withText('Hello <b>')), `${pretty().slice(0, -2)},\n,}`];
    const { run, said } = desk({ 'a.json': a, 'b.json': b });
    expect(await run('check', 'a.json', 'b.json')).toBe(1);
    expect(said).toEqual([
      `a.json:${lineOf(a, 'Hello')}: prompts[0].text.en: A pack holds plain text: angle brackets are not allowed. (Hello <b>)`,
      `b.json:${lineOf(b, ',}')}: The file cannot be read beyond this place: it is not valid JSON. (expected a key, column 1)`,
    ]);
  });

  test('counts lines of the file, its head too', async () => {
    const { run, said, textOf, put } = await signedDesk();
    const bad = textOf('lamps.carecue').replace('"say"', '"sing"');
    put('bad.carecue', bad);
    expect(await run('check', 'bad.carecue')).toBe(1);
    expect(said).toEqual([
      `bad.carecue:${lineOf(bad, '"sing"')}: prompts[0].kind: This value cannot stand here. (one of say, ask, reframe)`,
    ]);
  });

  test.each([
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff), 'a:1: The file is not text in UTF-8.'],
    ['fifty megabytes', new Uint8Array(50_000_000), 'a:1: This is more than a pack may hold'],
    ['half a head', 'carecue-signed 1\nkey: x\n\n\n{}', 'a:2: The lines at the top'],
    ['nothing', '', 'a:1: The file cannot be read beyond this place'],
  ])('refuses %s', async (_, content, line) => {
    const { run, said } = desk({ a: content });
    expect(await run('check', 'a')).toBe(1);
    expect(said).toEqual([expect.stringContaining(line)]);
  });

  test('warns of what packs would do to one another, and fails on it when strict', async () => {
    const more: Partial<Prompt> = { id: 'second', kind: 'ask' };
    const { run, said } = desk({ 'a.json': pretty({ prompts: [samplePrompt(), samplePrompt(more)] }) });
    expect(await run('check', 'a.json')).toBe(0);
    expect(said.slice(1)).toEqual([expect.stringMatching(/^a\.json:\d+: warning: prompts\[1\].*\[near-duplicate\]$/)]);
    expect(await run('check', '--strict', 'a.json')).toBe(1);
  });
});

describe('pack sign and verify', () => {
  test('signs beside the pack, with a key that was made for its owner alone', async () => {
    const { run, said, secrets, fingerprint, textOf, key } = await signedDesk();
    expect([...secrets]).toEqual(['desk.pem']);
    expect(textOf('lamps.carecue')).toMatch(/^carecue-signed 1\nkey: .{43}\nsignature: .{86}\n\n\{/);
    expect(textOf('lamps.carecue').endsWith(pretty())).toBe(true);
    expect(await run('verify', 'lamps.carecue')).toBe(0);
    expect(said).toEqual([`lamps.carecue: sample 1.0.0, signed with ${fingerprint}, key ${key}`]);
    expect(await run('verify', '--key', key, 'lamps.carecue')).toBe(0);
    expect(await run('verify', '--key', fingerprint, 'lamps.carecue')).toBe(0);
    expect(await run('verify', '--key', fingerprint.replaceAll(' ', '').toUpperCase(), 'lamps.carecue')).toBe(0);
  });

  test('does not verify what nobody signed, what was changed, or what another signed', async () => {
    const { run, said, textOf, put } = await signedDesk();
    expect(await run('verify', 'lamps.json')).toBe(1);
    put('forged.carecue', textOf('lamps.carecue').replace('MIT', 'CC0'));
    expect(await run('verify', 'forged.carecue')).toBe(1);
    expect(said).toEqual([
      expect.stringContaining('forged.carecue:3: It cannot be taken: the signature does not fit.'),
    ]);
    for (const other of ['A'.repeat(43), `-${'A'.repeat(42)}`]) {
      expect(await run('verify', '--key', other, 'lamps.carecue')).toBe(1);
      expect(said).toEqual([expect.stringContaining('another key was expected')]);
    }
    expect(await run('verify', 'lamps.carecue', 'forged.carecue')).toBe(1);
  });

  test('signs a signed one anew, and where it is told to', async () => {
    const { run, textOf } = await signedDesk();
    await run('new-key', 'other.pem');
    expect(await run('sign', '--key', 'other.pem', '--out', 'out/x', 'lamps.carecue')).toBe(0);
    expect(textOf('out/x').match(/carecue-signed/g)).toHaveLength(1);
    expect(await run('verify', 'out/x')).toBe(0);
  });

  test('signs no pack with a problem', async () => {
    const { run, put, textOf } = await signedDesk();
    put('bad.json', '{}');
    expect(await run('sign', '--key', 'desk.pem', 'bad.json')).toBe(1);
    expect(textOf('bad.carecue')).toBe('');
  });

  test('says the public half of a key, and never writes one over another', async () => {
    const { run, said, warned, key, fingerprint } = await signedDesk();
    expect(await run('key', 'desk.pem')).toBe(0);
    expect(said).toEqual([`key: ${key}`, `fingerprint: ${fingerprint}`]);
    expect(await run('new-key', 'desk.pem')).toBe(2);
    expect(warned).toEqual([expect.stringContaining('never written over')]);
  });
});

describe('pack diff', () => {
  test('says what changes, and whether it is an update', async () => {
    const { run, said } = desk({
      a: pretty(),
      b: pretty({ ...withText('I am on it.'), version: '1.1.0', licence: 'CC0' }),
    });
    expect(await run('diff', 'a', 'b')).toBe(1);
    expect(said).toEqual([
      '- sample 1.0.0, not signed',
      '+ sample 1.1.0, not signed',
      'licence',
      '  - MIT',
      '  + CC0',
      'changed prompts/first-look',
      '  text.en',
      '    - I am looking at it now[, {customer}].',
      '    + I am on it.',
      'Where the first is, the second is offered as an update.',
    ]);
  });

  test('is nothing between a pack and itself', async () => {
    const { run, said } = desk({ a: pretty() });
    expect(await run('diff', 'a', 'a')).toBe(0);
    expect(said.at(-1)).toBe('These are the same.');
  });

  test('says why the second would be refused', async () => {
    const { run, said } = await signedDesk();
    expect(await run('diff', 'lamps.carecue', 'lamps.json')).toBe(0);
    expect(said.at(-1)).toContain('until now this pack was signed, and this one is not');
  });

  test('tells two packs apart from two versions', async () => {
    const { run, said } = desk({ a: pretty(), b: pretty({ id: 'other' }) });
    await run('diff', 'a', 'b');
    expect(said.at(-1)).toContain('These are two packs');
  });
});

test.each([
  [[]],
  [['dance']],
  [['check']],
  [['check', '--key', 'x', 'a.json']],
  [['check', '--loud', 'a.json']],
  [['sign', 'a.json']],
  [['sign', '--key']],
  [['sign', '--key', 'no.pem', 'a.json']],
  [['sign', '--key', 'a.json', 'a.json']],
  [['verify']],
  [['diff', 'a.json']],
  [['diff', 'a.json', 'a.json', 'a.json']],
  [['key']],
  [['check', 'gone.json']],
])('pack %j cannot be done, and says why', async (args) => {
  const { run, said, warned } = desk({ 'a.json': pretty() });
  expect(await run(...args)).toBe(2);
  expect(said).toEqual([]);
  expect(warned.join('')).not.toBe('');
});
