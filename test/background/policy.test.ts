// What the company sets: packs for everybody, what may come, what is not used. It can only tighten.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChanges } from '../../src/messages/changes.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { teamText } from '../fakes/team-text.ts';
import { endBrowser, send, startedBrowser } from './start.ts';
import { address, arrivalOf, host, inUse, ion, ola, onShelf, shelfOf, teamFile, textOf } from './team-pack.ts';

const forbidden = { ok: false, problem: { code: 'by-policy' } };
const refusal = (why: string) => ({ ok: false, problem: { code: 'pack-refused', detail: why } });

let browser: FakeBrowser;
let requests: number;
let given: string;
beforeEach(async () => {
  [requests, given] = [0, ''];
  vi.stubGlobal('fetch', async () => {
    requests += 1;
    return new Response(given);
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  browser = await startedBrowser();
});
afterEach(endBrowser);

const setPolicy = (policy: Record<string, unknown> | undefined): void => {
  browser.world.managed = policy;
};
const take = (file: string) => send(browser, { type: 'take-pack', file, way: 'file', isAutomatic: false });

/** The worker wakes and asks; what it asks is over when its turn is. */
async function wakes(): Promise<void> {
  await browser.start();
  await navigator.locks.request(`carecue address ${address}`, async () => {});
  await browser.settle();
}

describe('while the browser does not know its policy yet', () => {
  const heldBack = async (): Promise<() => void> => {
    const release = browser.hold('storage.managed.get');
    await browser.start();
    return release;
  };

  test('holds what it was last, on the disk: a start of the browser does not lift it', async () => {
    setPolicy({ blockedPacks: ['i-care'] });
    await browser.start();
    browser.kill();
    const release = await heldBack();
    expect(await inUse(browser)).not.toContain('i-care');
    expect(await inUse(browser)).toContain('five-truths');
    release();
  });

  test('keeps nobody waiting where there never was one', async () => {
    const release = await heldBack();
    expect(await inUse(browser)).toContain('i-care');
    release();
  });

  test('is announced once it is heard, where it is another by then, and only there', async () => {
    setPolicy({ blockedPacks: ['i-care'] });
    await browser.start();
    for (const [now, isNews] of [
      [{ blockedPacks: ['i-care'] }, false],
      [{ blockedPacks: ['five-truths'] }, true],
    ] as const) {
      const heard: unknown[] = [];
      const release = await heldBack();
      await inUse(browser);
      const stop = onChanges((topics) => heard.push(...topics));
      setPolicy(now);
      release();
      await browser.settle();
      stop();
      expect(heard.includes('packs')).toBe(isNews);
    }
    expect(await inUse(browser)).not.toContain('five-truths');
  });
});

describe('a pack the policy holds itself', () => {
  test('is in use at once, signed or not, and can be neither removed, turned off nor replaced', async () => {
    setPolicy({ requiredPacks: [{ file: teamText() }, { file: await teamFile('3.0.0', ola, { id: 'second' }) }] });
    expect(await inUse(browser)).toEqual(expect.arrayContaining(['team', 'second']));
    expect(await onShelf(browser)).toMatchObject({ way: 'policy', byPolicy: 'required', isOn: true });
    expect(await textOf(browser)).toBe(teamText());
    expect(await send(browser, { type: 'remove-pack', id: 'team' })).toMatchObject(forbidden);
    expect(await send(browser, { type: 'turn-pack', id: 'team', isOn: false })).toMatchObject(forbidden);
    expect(await take(await teamFile('2.0.0'))).toMatchObject(forbidden);
    expect((await onShelf(browser))?.version).toBe('1.0.0');
  });

  test('comes and goes with the policy, whatever the agent had of that name comes back', async () => {
    await take(teamText('1.5.0'));
    setPolicy({ requiredPacks: [{ file: teamText('1.0.0') }] });
    expect((await onShelf(browser))?.version).toBe('1.0.0');
    setPolicy(undefined);
    expect(await onShelf(browser)).toMatchObject({ version: '1.5.0', way: 'file', isOn: true });
    expect(await shelfOf(browser)).not.toHaveProperty('policy');
  });

  test.each<[string, () => Promise<object>]>([
    ['signed by another key than it wants', async () => ({ file: await teamFile('1.0.0', ion), key: ola.key })],
    ['not signed, where it wants a key', async () => ({ file: teamText(), key: ola.key })],
    ['altered after it was signed', async () => ({ file: (await teamFile('1.0.0')).replace('Good', 'Bad') })],
    ['no pack', async () => ({ file: '{}' })],
    ['named like one that came with Carecue', async () => ({ file: teamText('9.0.0', { id: 'i-care' }) })],
  ])('is left out when it is %s', async (_, required) => {
    setPolicy({ requiredPacks: [await required()] });
    expect((await shelfOf(browser)).packs.every(({ way }) => way === 'built-in')).toBe(true);
  });
});

describe('a pack the policy wants from an address', () => {
  test('asks nobody before the agent allowed the site, and then comes without asking', async () => {
    given = await teamFile('1.0.0');
    setPolicy({ requiredPacks: [{ address, key: ola.key }], allowAddresses: false });
    await wakes();
    expect(requests).toBe(0);
    expect((await shelfOf(browser)).subscriptions).toMatchObject([{ address, problem: 'not-allowed' }]);

    browser.world.allowed.add(`${host}/*`);
    vi.setSystemTime(Date.now() + 60_000);
    await send(browser, { type: 'ask-address', address });
    expect(requests).toBe(1);
    expect(await onShelf(browser)).toMatchObject({ way: 'policy', byPolicy: 'required', isOn: true });
    expect(await send(browser, { type: 'remove-pack', id: 'team' })).toMatchObject(forbidden);
    expect(await send(browser, { type: 'turn-pack', id: 'team', isOn: false })).toMatchObject(forbidden);
    expect(await send(browser, { type: 'unsubscribe', address })).toMatchObject(forbidden);

    given = await teamFile('1.1.0');
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await wakes();
    expect((await onShelf(browser))?.version).toBe('1.1.0');
  });

  test('is off when the policy wants it no longer, until the agent wants it', async () => {
    given = await teamFile('1.0.0');
    browser.world.allowed.add(`${host}/*`);
    setPolicy({ requiredPacks: [{ address }] });
    await wakes();
    setPolicy(undefined);
    expect(await onShelf(browser)).toMatchObject({ isOn: false, way: 'policy' });
    expect(await inUse(browser)).not.toContain('team');
    await send(browser, { type: 'turn-pack', id: 'team', isOn: true });
    expect(await onShelf(browser)).toMatchObject({ isOn: true, way: 'file' });
  });

  test('that the agent followed before is required at once, and theirs again after', async () => {
    given = await teamFile('1.0.0');
    browser.world.allowed.add(`${host}/*`);
    await send(browser, { type: 'subscribe', address });
    await send(browser, { type: 'take-pack', file: given, way: 'address', address, isAutomatic: false });
    setPolicy({ requiredPacks: [{ address }] });
    expect(await onShelf(browser)).toMatchObject({ byPolicy: 'required', isOn: true });
    setPolicy({});
    expect(await onShelf(browser)).toMatchObject({ way: 'address', isOn: true });
  });

  test('by another key than the policy wants is refused', async () => {
    given = await teamFile('1.0.0', ion);
    browser.world.allowed.add(`${host}/*`);
    setPolicy({ requiredPacks: [{ address, key: ola.key }] });
    await wakes();
    expect((await shelfOf(browser)).subscriptions).toMatchObject([{ problem: 'refused', why: 'key-not-allowed' }]);
    expect(await inUse(browser)).not.toContain('team');
  });
});

describe('what may come', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a blocked pack', { blockedPacks: ['team'] }, 'blocked'],
    ['a pack that is not one of those allowed', { allowedPacks: ['other'] }, 'not-allowed'],
    ['a pack by a key that is not allowed', { allowedKeys: [ion.key] }, 'key-not-allowed'],
    ['a pack by a revoked key', { revokedKeys: [ola.key] }, 'revoked-key'],
  ])('is not %s, and one that is here is not used', async (_, policy, why) => {
    const file = await teamFile('1.0.0');
    await take(file);
    setPolicy(policy);
    expect(await onShelf(browser)).toMatchObject({ byPolicy: 'blocked', isOn: false });
    expect(await inUse(browser)).not.toContain('team');
    expect(await send(browser, { type: 'turn-pack', id: 'team', isOn: true })).toMatchObject(forbidden);
    expect((await arrivalOf(browser, await teamFile('1.1.0'))).verdict).toEqual({ kind: 'refused', why });
    expect(await take(await teamFile('1.1.0'))).toEqual(refusal(why));
    setPolicy({});
    expect(await onShelf(browser)).toMatchObject({ version: '1.0.0', isOn: true });
  });

  test('can be narrowed down to the built-in packs, and to fewer', async () => {
    setPolicy({ allowedPacks: [], blockedPacks: ['i-care'] });
    expect(await inUse(browser)).toContain('evidence');
    expect(await inUse(browser)).not.toContain('i-care');
    expect(await take(teamText())).toEqual(refusal('not-allowed'));
  });

  test('is nothing from addresses where the policy says so, not even from those followed before', async () => {
    browser.world.allowed.add(`${host}/*`);
    await send(browser, { type: 'subscribe', address });
    requests = 0;
    setPolicy({ allowAddresses: false });
    vi.setSystemTime(Date.now() + 100 * 3_600_000);
    await wakes();
    expect(await send(browser, { type: 'subscribe', address: `${host}/other.carecue` })).toMatchObject(forbidden);
    expect(requests).toBe(0);
    expect(browser.world.alarms.has('addresses')).toBe(false);
  });
});

test('a policy that changes while the browser runs is told to every page', async () => {
  const heard: string[] = [];
  const stop = onChanges((topics) => heard.push(...topics));
  browser.world.events.managedChanged.fire({});
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(heard).toEqual(['packs']);
});

test('a part that cannot be understood is left out and told; the rest holds', async () => {
  setPolicy({
    blockedPacks: ['team', 5],
    allowedPacks: 'team',
    requiredPacks: [{ address: 'http://packs.example.com/' }, { file: teamText('1.0.0', { id: 'second' }) }],
    mood: true,
  });
  const { policy, policyIgnored } = await shelfOf(browser);
  expect(policy).toMatchObject({ blockedPacks: ['team'], requiredPacks: [{}], allowAddresses: true });
  expect(policy).not.toHaveProperty('allowedPacks');
  expect(policyIgnored).toEqual(['blockedPacks[1]', 'allowedPacks', 'requiredPacks[0]', 'mood']);
  expect(await take(teamText())).toEqual(refusal('blocked'));
  expect(await inUse(browser)).toContain('second');
});
