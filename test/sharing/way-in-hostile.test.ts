// A hundred thousand packs with damage on their way in: each is answered, none that the schema does not allow is taken, and of
// the signed ones none that is not what was signed.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Known } from '../../src/domain/packs/arrival/judge-arrival.ts';
import { noPolicy } from '../../src/domain/packs/shelf/policy.ts';
import { decodePackFile } from '../../src/sharing/bytes.ts';
import { packCode, readPackCode } from '../../src/sharing/pack-code.ts';
import { type Signed, writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { sampleChecklist, samplePack, sampleParts } from '../domain/packs/sample-pack.ts';
import { codeOf } from './bombs.ts';
import { byteDamage, structureDamage } from './mutate.ts';
import { mustBeSafe, readFile, readText } from './way-in.ts';

const runs = { structure: 45_000, bytes: 20_000, codes: 30_000, deflated: 5_000 };
const sample = JSON.stringify({ ...samplePack(), checklists: [sampleChecklist()], ...sampleParts });
const bytes = new TextEncoder().encode(sample);

const untouched = Object.getOwnPropertyNames(Object.prototype).sort();
let signed: Signed;
let known: Known;
let file: Uint8Array;

beforeAll(async () => {
  const { key, secret } = await makeSigningKey();
  signed = { key, signature: await signText(sample, secret) };
  file = new TextEncoder().encode(writePackFile(sample, signed));
  const pin = { key, name: 'Ewa Example', packs: ['sample'], isRevoked: false, since: 0 };
  known = { builtIns: ['evidence'], keys: [pin], policy: noPolicy };
});

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched);
  expect('polluted' in {}).toBe(false);
});

async function wayIn(damaged: Uint8Array) {
  const decoded = decodePackFile(damaged);
  return decoded.ok ? await readFile(decoded.file, known) : { problems: [decoded.problem] };
}

describe('on the way in, of a hundred thousand', () => {
  test('the sample itself is taken', async () => {
    expect(await wayIn(file)).toMatchObject({ verdict: { kind: 'new' }, key: signed.key });
    expect(await wayIn(bytes)).toMatchObject({ verdict: { kind: 'refused', why: 'signature-lost' } });
  });

  test('those with damage to their JSON are taken only as the schema allows', () => {
    let taken = 0;
    const free: Known = { builtIns: [], keys: [], policy: noPolicy };
    const [whole, small] = [structureDamage(sample), structureDamage(JSON.stringify(samplePack()))];
    fc.assert(
      fc.property(fc.oneof(whole, small, small), (text) => {
        const went = readText(text, free);
        mustBeSafe(went);
        if ('pack' in went) taken += 1;
      }),
      { numRuns: runs.structure },
    );
    // A test that refuses everything proves nothing.
    expect(taken).toBeGreaterThan(runs.structure / 100);
  }, 300_000);

  test('those with damage to the bytes of a signed file are taken only when it is the same text', async () => {
    await fc.assert(
      fc.asyncProperty(byteDamage(file), async (damaged) => {
        const went = await wayIn(damaged);
        mustBeSafe(went);
        if (!('verdict' in went) || went.verdict.kind === 'refused') return;
        if (went.text !== sample || went.key !== signed.key) expect.fail('another text was taken');
      }),
      { numRuns: runs.bytes },
    );
  }, 300_000);

  test('those with damage to a code are not read at all', async () => {
    const code = await packCode(sample);
    const letters = new TextEncoder().encode(code);
    await fc.assert(
      fc.asyncProperty(byteDamage(letters), async (damaged) => {
        const read = await readPackCode(new TextDecoder().decode(damaged));
        if (read.ok && read.file !== sample) expect.fail('another file was read');
      }),
      { numRuns: runs.codes },
    );
  }, 300_000);

  test('those with damage under a right checksum are taken only as the schema allows', async () => {
    const squeezed = Uint8Array.from(deflateRawSync(sample));
    await fc.assert(
      fc.asyncProperty(byteDamage(squeezed), async (damaged) => {
        const read = await readPackCode(codeOf(damaged));
        mustBeSafe(read.ok ? await readFile(read.file, known) : { problems: [read.problem] });
      }),
      { numRuns: runs.deflated },
    );
  }, 300_000);
});
