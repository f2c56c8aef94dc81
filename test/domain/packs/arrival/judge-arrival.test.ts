import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusals, type Verdict } from '../../../../src/domain/packs/arrival/arrival.ts';
import { type Arriving, judgeArrival, type Known } from '../../../../src/domain/packs/arrival/judge-arrival.ts';
import { arrivalWays } from '../../../../src/domain/packs/shelf/kept-pack.ts';
import type { KnownKey } from '../../../../src/domain/packs/shelf/known-key.ts';
import { noPolicy } from '../../../../src/domain/packs/shelf/policy.ts';

const ewa = 'E'.repeat(43);
const mallory = 'M'.repeat(43);
const signature = 's'.repeat(86);

type Case = { readonly arriving?: Partial<Arriving>; readonly known?: Partial<Known> };

const judge = ({ arriving = {}, known = {} }: Case): Verdict =>
  judgeArrival(
    { pack: { id: 'lamps', version: '1.1.0' }, text: 'after', isGenuine: true, way: 'file', ...arriving },
    { builtIns: ['evidence'], keys: [], policy: noPolicy, ...known },
  );

const version = (to: string, text = 'after'): Partial<Arriving> => ({ pack: { id: 'lamps', version: to }, text });
const here = (changes: Partial<NonNullable<Known['here']>> = {}): Partial<Known> => ({
  here: { version: '1.0.0', text: 'before', way: 'file', ...changes },
});
const signedHere = (key: string): Partial<Known> => here({ signed: { key, signature } });
const seen = (key: string, changes: Partial<KnownKey> = {}): Partial<Known> => ({
  keys: [{ key, name: 'Ewa Example', packs: ['lamps'], isRevoked: false, since: 0, ...changes }],
});
const policy = (changes: Partial<Known['policy']>): Partial<Known> => ({ policy: { ...noPolicy, ...changes } });
const update: Verdict = { kind: 'update', from: '1.0.0' };

const taken: readonly (readonly [string, Case, Verdict])[] = [
  ['a pack nobody signed', {}, { kind: 'new' }],
  ['a pack of a key never seen', { arriving: { key: mallory } }, { kind: 'new' }],
  ['a newer version', { known: here() }, update],
  ['the very text that is here', { arriving: version('1.0.0', 'before'), known: here() }, { kind: 'same' }],
  ['a newer version by the same key', { arriving: { key: ewa }, known: signedHere(ewa) }, update],
  ['a first signature under an unsigned pack', { arriving: { key: ewa }, known: here() }, update],
  [
    'a signature on the text that is here',
    { arriving: { ...version('1.0.0', 'before'), key: ewa }, known: here() },
    update,
  ],
  ['a pack that has gone, by the key it had', { arriving: { key: ewa }, known: seen(ewa) }, { kind: 'new' }],
  [
    'another pack by a key seen on one',
    { arriving: { pack: { id: 'chairs', version: '1.0.0' }, key: ewa }, known: seen(ewa) },
    { kind: 'new' },
  ],
  [
    'another text of the same version while it is written here',
    { arriving: { ...version('1.0.0'), way: 'own' }, known: here({ way: 'own' }) },
    update,
  ],
  [
    'a new key after the old one was revoked',
    { arriving: { key: mallory }, known: { ...signedHere(ewa), ...seen(ewa, { isRevoked: true }) } },
    update,
  ],
  [
    'a new key that the policy names for it',
    { arriving: { key: mallory, way: 'policy', requiredKey: mallory }, known: { ...signedHere(ewa), ...seen(ewa) } },
    update,
  ],
  [
    'a pack of the policy beside those it allows',
    { arriving: { way: 'policy' }, known: policy({ allowedPacks: ['chairs'] }) },
    { kind: 'new' },
  ],
  ['a pack the policy allows', { known: policy({ allowedPacks: ['lamps'] }) }, { kind: 'new' }],
  ['a key the policy allows', { arriving: { key: ewa }, known: policy({ allowedKeys: [ewa] }) }, { kind: 'new' }],
  [
    'the key the policy wants for it, beside those it allows',
    { arriving: { key: ewa, way: 'policy', requiredKey: ewa }, known: policy({ allowedKeys: [mallory] }) },
    { kind: 'new' },
  ],
];

const refused: readonly (readonly [string, Case, (typeof refusals)[number]])[] = [
  ['a signature that is wrong', { arriving: { key: ewa, isGenuine: false } }, 'bad-signature'],
  [
    'a wrong signature, whatever else',
    { arriving: { key: ewa, isGenuine: false, ...version('0.1.0') }, known: { ...signedHere(ewa), ...seen(ewa) } },
    'bad-signature',
  ],
  ['the id of a built-in pack', { arriving: { pack: { id: 'evidence', version: '9.0.0' } } }, 'built-in'],
  [
    'the id of a built-in pack, also by policy',
    { arriving: { pack: { id: 'evidence', version: '9.0.0' }, way: 'policy' } },
    'built-in',
  ],
  ['an older version', { arriving: version('0.9.9'), known: here() }, 'downgrade'],
  [
    'an older version by the same key',
    { arriving: { ...version('0.9.9'), key: ewa }, known: signedHere(ewa) },
    'downgrade',
  ],
  ['an older version that was here once', { arriving: version('0.9.9', 'before'), known: here() }, 'downgrade'],
  ['another text of the same version', { arriving: version('1.0.0'), known: here() }, 'other-text'],
  [
    'another text of the same version over what is written here',
    { arriving: version('1.0.0'), known: here({ way: 'own' }) },
    'other-text',
  ],
  [
    'what is written here over another text of the same version',
    { arriving: { ...version('1.0.0'), way: 'own' }, known: here() },
    'other-text',
  ],
  ['another key', { arriving: { key: mallory }, known: signedHere(ewa) }, 'other-key'],
  [
    'another key on the very text that is here',
    { arriving: { ...version('1.0.0', 'before'), key: mallory }, known: signedHere(ewa) },
    'other-key',
  ],
  ['another key for a pack that has gone', { arriving: { key: mallory }, known: seen(ewa) }, 'other-key'],
  [
    'another key that is known from another pack',
    {
      arriving: { key: mallory },
      known: {
        ...signedHere(ewa),
        keys: [{ key: mallory, name: 'M', packs: ['chairs'], isRevoked: false, since: 0 }],
      },
    },
    'other-key',
  ],
  [
    'another key that the policy only allows',
    { arriving: { key: mallory }, known: { ...signedHere(ewa), ...policy({ allowedKeys: [mallory] }) } },
    'other-key',
  ],
  ['no signature where there was one', { known: signedHere(ewa) }, 'signature-lost'],
  ['no signature under the id of a signed pack that has gone', { known: seen(ewa) }, 'signature-lost'],
  ['no signature, also after the key was revoked', { known: seen(ewa, { isRevoked: true }) }, 'signature-lost'],
  ['no signature on an own copy', { arriving: { way: 'own' }, known: signedHere(ewa) }, 'signature-lost'],
  ['a revoked key', { arriving: { key: ewa }, known: seen(ewa, { isRevoked: true }) }, 'revoked-key'],
  [
    'a revoked key on another pack',
    { arriving: { key: ewa }, known: seen(ewa, { isRevoked: true, packs: [] }) },
    'revoked-key',
  ],
  ['a key the policy revokes', { arriving: { key: ewa }, known: policy({ revokedKeys: [ewa] }) }, 'revoked-key'],
  [
    'a revoked key, also where the policy wants it',
    { arriving: { key: ewa, way: 'policy', requiredKey: ewa }, known: policy({ revokedKeys: [ewa] }) },
    'revoked-key',
  ],
  ['a pack the policy blocks', { known: policy({ blockedPacks: ['lamps'] }) }, 'blocked'],
  [
    'a pack the policy both requires and blocks',
    { arriving: { way: 'policy' }, known: policy({ blockedPacks: ['lamps'] }) },
    'blocked',
  ],
  ['a pack beside those the policy allows', { known: policy({ allowedPacks: [] }) }, 'not-allowed'],
  [
    'an own pack beside those the policy allows',
    { arriving: { way: 'own' }, known: policy({ allowedPacks: ['chairs'] }) },
    'not-allowed',
  ],
  [
    'a key beside those the policy allows',
    { arriving: { key: mallory }, known: policy({ allowedKeys: [ewa] }) },
    'key-not-allowed',
  ],
  ['no signature where the policy wants one', { known: policy({ allowedKeys: [ewa] }) }, 'key-not-allowed'],
  [
    'another key than the policy wants for it',
    { arriving: { key: mallory, way: 'policy', requiredKey: ewa }, known: policy({ allowedKeys: [mallory] }) },
    'key-not-allowed',
  ],
];

describe('judgeArrival', () => {
  test.each(taken)('takes %s', (_, given, verdict) => {
    expect(judge(given)).toEqual(verdict);
  });

  test.each(refused)('refuses %s', (_, given, why) => {
    expect(judge(given)).toEqual({ kind: 'refused', why });
  });

  test('has a case for every refusal', () => {
    expect(new Set(refused.map(([, , why]) => why))).toEqual(new Set(refusals));
  });

  test('takes nothing it must not, whatever comes together', () => {
    const key = fc.constantFrom(undefined, ewa, mallory);
    const some = fc.record({
      version: fc.constantFrom('0.9.0', '1.0.0', '1.1.0'),
      text: fc.constantFrom('before', 'after'),
      key,
      isGenuine: fc.boolean(),
      way: fc.constantFrom(...arrivalWays),
      hereKey: key,
      isHere: fc.boolean(),
      pins: fc.subarray([ewa, mallory]),
      revoked: fc.subarray([ewa, mallory]),
      byPolicy: fc.subarray([ewa, mallory]),
      blocked: fc.boolean(),
    });
    fc.assert(
      fc.property(some, (one) => {
        const signed = one.hereKey && { key: one.hereKey, signature };
        const keys = [ewa, mallory].map((known) => ({
          key: known,
          name: 'x',
          packs: one.pins.includes(known) ? ['lamps'] : [],
          isRevoked: one.revoked.includes(known),
          since: 0,
        }));
        const verdict = judge({
          arriving: {
            ...version(one.version, one.text),
            ...(one.key && { key: one.key }),
            isGenuine: one.isGenuine,
            way: one.way,
          },
          known: {
            keys,
            ...(one.isHere && here(signed ? { signed } : {})),
            ...policy({ revokedKeys: one.byPolicy, blockedPacks: one.blocked ? ['lamps'] : [] }),
          },
        });
        if (verdict.kind === 'refused') return;
        const dead = [...one.revoked, ...one.byPolicy];
        const pins = [...(one.isHere && one.hereKey ? [one.hereKey] : []), ...one.pins];
        const alive = pins.filter((pin) => !dead.includes(pin));
        expect(one.isGenuine).toBe(true);
        expect(one.blocked).toBe(false);
        expect(one.key !== undefined && dead.includes(one.key)).toBe(false);
        if (pins.length > 0) expect(one.key).toBeDefined();
        if (alive.length > 0) expect(alive).toContain(one.key);
        if (!one.isHere) expect(verdict).toEqual({ kind: 'new' });
        else {
          expect(one.version).not.toBe('0.9.0');
          if (one.version === '1.0.0') expect(one.text).toBe('before');
        }
      }),
      { numRuns: 5_000 },
    );
  }, 30_000);
});
