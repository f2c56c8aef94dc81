// The company's policy: it is read part by part, the schema the browsers check it by says the same, and no word of it reaches
// what is the agent's own.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import schema from '../../../../public/policy-schema.json' with { type: 'json' };
import { noPolicy, Policy, RequiredPack } from '../../../../src/domain/packs/shelf/policy.ts';
import { policyForbids } from '../../../../src/domain/packs/shelf/policy-forbids.ts';
import { readPolicy } from '../../../../src/domain/packs/shelf/read-policy.ts';

/** Every word a company has. One more is a decision about what it may know or do: see docs/it.md. */
const words = [
  'requiredPacks',
  'allowedPacks',
  'blockedPacks',
  'allowedKeys',
  'revokedKeys',
  'allowAddresses',
  'address',
  'file',
  'key',
];

describe('the words of the policy', () => {
  const ours = [...Object.keys(Policy.shape), ...Object.keys(RequiredPack.shape)];
  const { properties } = schema;
  const browsers = [...Object.keys(properties), ...Object.keys(properties.requiredPacks.items.properties)];

  test('are these and no others, for us and for the browsers', () => {
    expect(ours.toSorted()).toEqual(words.toSorted());
    expect(browsers.toSorted()).toEqual(words.toSorted());
  });

  test.each(words)('%s reaches no note, no copy, no key to the agent’s room and no report', (word) => {
    expect(word).not.toMatch(/note|export|recover|escrow|telemetry|report|vault|pass|lock(?!ed)|mood|care/i);
  });

  test('are of the same kind for us and for the browsers', () => {
    const text = 'a'.repeat(43);
    const required = { address: 'https://packs.example.com/', file: '{}', key: text };
    const samples: Readonly<Record<string, unknown>> = { string: text, boolean: false };
    for (const [name, { type, ...more }] of Object.entries(properties)) {
      const items = 'items' in more ? more.items.type : undefined;
      const sample = type === 'array' ? [items === 'object' ? required : 'team'] : samples[type];
      const keys = name.endsWith('Keys') ? [text] : sample;
      expect(readPolicy({ [name]: keys }).ignored, name).toEqual([]);
    }
  });
});

describe('readPolicy', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    ['nothing', {}, { ignored: [] }],
    ['one part', { blockedPacks: ['a'] }, { policy: { ...noPolicy, blockedPacks: ['a'] }, ignored: [] }],
    ['an unknown part', { notes: 'read' }, { policy: noPolicy, ignored: ['notes'] }],
    ['a word every object has', { constructor: 1 }, { policy: noPolicy, ignored: ['constructor'] }],
    ['a part of another kind', { allowAddresses: 'no' }, { policy: noPolicy, ignored: ['allowAddresses'] }],
    [
      'a list of allowed ones with nothing good in it: it allows none',
      { allowedPacks: ['Our Team'] },
      { policy: { ...noPolicy, allowedPacks: [] }, ignored: ['allowedPacks[0]'] },
    ],
    [
      'a revoked key with a typing error beside one without',
      { revokedKeys: ['k', 'k'.repeat(43)] },
      { policy: { ...noPolicy, revokedKeys: ['k'.repeat(43)] }, ignored: ['revokedKeys[0]'] },
    ],
    [
      'more than anybody has: all hold',
      { blockedPacks: Array(201).fill('a') },
      { policy: { ...noPolicy, blockedPacks: Array(201).fill('a') }, ignored: ['blockedPacks'] },
    ],
  ])('of %s', (_, raw, read) => {
    expect(readPolicy(raw)).toEqual(read);
  });

  test('never throws, and gives a policy of the schema whatever it is given', () => {
    const raw = fc.dictionary(fc.oneof(fc.constantFrom(...words, '__proto__'), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(raw, (given) => {
        const { policy } = readPolicy(given);
        if (policy !== undefined) expect(z.safeParse(Policy, policy).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('policyForbids', () => {
  const [own, other] = ['o'.repeat(43), 'x'.repeat(43)];
  test.each<[string, Partial<Policy>, Parameters<typeof policyForbids>[1], ReturnType<typeof policyForbids>]>([
    ['nothing', {}, { id: 'team' }, undefined],
    ['a blocked pack', { blockedPacks: ['team'] }, { id: 'team' }, 'blocked'],
    ['a blocked pack that is built in', { blockedPacks: ['team'] }, { id: 'team', isBuiltIn: true }, 'blocked'],
    ['one that is not allowed', { allowedPacks: ['a'] }, { id: 'team' }, 'not-allowed'],
    ['none that is built in', { allowedPacks: [], allowedKeys: [] }, { id: 'team', isBuiltIn: true }, undefined],
    [
      'an allowed one by a revoked key',
      { allowedPacks: ['a'], revokedKeys: [own] },
      { id: 'a', key: own },
      'revoked-key',
    ],
    ['another key', { allowedKeys: [own] }, { id: 'a', key: other }, 'key-not-allowed'],
    ['no key', { allowedKeys: [own] }, { id: 'a' }, 'key-not-allowed'],
    ['none of its keys', { allowedKeys: [own] }, { id: 'a', key: own }, undefined],
  ])('%s', (_, policy, pack, why) => {
    expect(policyForbids({ ...noPolicy, ...policy }, pack)).toBe(why);
  });
});
