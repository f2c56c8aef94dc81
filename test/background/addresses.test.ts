// Packs from addresses: when they are asked, what is told them, what becomes of the answer, and that nothing else is asked ever.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Subscription } from '../../src/domain/packs/shelf/subscription.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { teamText } from '../fakes/team-text.ts';
import { rawClear, rawDatabase } from '../storage/fresh-database.ts';
import { allow, endBrowser, noon, send, startedBrowser } from './start.ts';
import { address, host, inUse, ion, ola, onShelf, shelfOf, teamFile } from './team-pack.ts';

const hour = 3_600_000;
const pattern = `${host}/*`;
const done = { ok: true };

type Request = { readonly url: string; readonly init: RequestInit };

let browser: FakeBrowser;
let requests: Request[];
/** What the host answers from now on. */
let answer: (request: Request) => Response | Promise<Response>;
const gives = (text: string, headers: Readonly<Record<string, string>> = {}) => {
  answer = () => new Response(text, { headers });
};

beforeEach(async () => {
  requests = [];
  answer = () => new Response('', { status: 404 });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = { url, init };
    requests.push(request);
    return answer(request);
  });
  browser = await startedBrowser();
});
afterEach(endBrowser);

/** As the studio does: the browser is asked in the click, the command follows. */
async function subscribe(to = address) {
  browser.world.allowed.add(pattern);
  browser.world.events.permissionsAdded.fire();
  return send(browser, { type: 'subscribe', address: to });
}
const subscription = async (): Promise<Subscription | undefined> => (await shelfOf(browser)).subscriptions[0];

/** Subscribed, and the first version taken. */
async function subscribed(isAutomatic = false): Promise<void> {
  const file = await teamFile('1.0.0');
  gives(file, { ETag: '"1"' });
  await subscribe();
  await send(browser, { type: 'take-pack', file, way: 'address', address, isAutomatic });
  requests = [];
}

async function later(milliseconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + milliseconds);
  await browser.ring();
  // A signature is checked in a thread of its own, which no turn of the event loop waits for.
  await navigator.locks.request(`carecue address ${address}`, async () => {});
  await browser.settle();
}

describe('subscribing', () => {
  test('asks at once, tells the host nothing of who asks, and lets what came wait for a yes', async () => {
    const file = await teamFile('1.0.0');
    gives(file, { ETag: '"1"' });
    expect(await subscribe()).toEqual(done);
    expect(requests).toMatchObject([
      {
        url: address,
        init: {
          headers: {},
          credentials: 'omit',
          redirect: 'manual',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
        },
      },
    ]);
    expect(await subscription()).toMatchObject({ address, etag: '"1"', waiting: file, failures: 0, checkedAt: noon });
    expect(await inUse(browser)).not.toContain('team');

    await send(browser, { type: 'take-pack', file, way: 'address', address, isAutomatic: true });
    expect(await inUse(browser)).toContain('team');
    expect(await onShelf(browser)).toMatchObject({ way: 'address', address, isAutomatic: true });
    expect(await subscription()).toMatchObject({ pack: 'team', etag: '"1"' });
    expect(await subscription()).not.toHaveProperty('waiting');
  });

  test('without the browser’s permission asks nothing and keeps nothing', async () => {
    expect(await send(browser, { type: 'subscribe', address })).toMatchObject({
      problem: { code: 'address-not-allowed' },
    });
    expect(requests).toEqual([]);
    expect(await subscription()).toBeUndefined();
  });

  test.each(['https://', 'https://ola:secret@packs.example.com/team.carecue', 'https://a b'])(
    'to %s is refused',
    async (wrong) => {
      expect(await subscribe(wrong)).toMatchObject({ problem: { code: 'address-wrong' } });
      expect(requests).toEqual([]);
    },
  );

  test('to http is no message of ours', async () => {
    expect(await subscribe('http://packs.example.com/team.carecue')).toMatchObject({
      problem: { code: 'message-refused' },
    });
  });
});

describe('the next question', () => {
  test('comes after six hours, and a little by chance, with the ETag; 304 costs the host nothing', async () => {
    await subscribed();
    const nextAt = browser.world.alarms.get('addresses') ?? 0;
    expect(nextAt - noon).toBeGreaterThanOrEqual(6 * hour);
    expect(nextAt - noon).toBeLessThanOrEqual(7 * hour);
    await later(6 * hour - 1);
    expect(requests).toEqual([]);
    answer = () => new Response(null, { status: 304 });
    await later(hour + 1);
    expect(requests).toMatchObject([{ init: { headers: { 'If-None-Match': '"1"' } } }]);
    expect(await subscription()).toMatchObject({ failures: 0, checkedAt: Date.now(), etag: '"1"' });
  });

  test('comes once when the machine slept over several, and when the worker starts over and over', async () => {
    await subscribed();
    vi.setSystemTime(noon + 72 * hour);
    for (let i = 0; i < 3; i += 1) await browser.start();
    expect(requests).toHaveLength(1);
  });

  test('comes also after a restart that lost the alarm', async () => {
    await subscribed();
    browser.kill();
    vi.setSystemTime(noon + hour);
    await browser.start();
    expect(requests).toEqual([]);
    expect(browser.world.alarms.has('addresses')).toBe(true);
    await later(7 * hour);
    expect(requests).toHaveLength(1);
  });

  test('is not asked again by a worker that dies at it', async () => {
    await subscribed();
    vi.setSystemTime(noon + 8 * hour);
    answer = () => new Promise(() => {});
    for (let i = 0; i < 3; i += 1) await browser.start();
    expect(requests).toHaveLength(1);
  });

  test('comes at a click, and not for every click', async () => {
    await subscribed();
    for (const minutes of [0, 2, 2]) {
      vi.setSystemTime(Date.now() + minutes * 60_000);
      await send(browser, { type: 'ask-address', address });
      await send(browser, { type: 'ask-address', address });
    }
    expect(requests).toHaveLength(2);
  });

  test('is not asked once the permission was taken back, and says so', async () => {
    await subscribed();
    browser.world.allowed.clear();
    await later(8 * hour);
    expect(requests).toEqual([]);
    expect(await subscription()).toMatchObject({ problem: 'not-allowed', failures: 1, pack: 'team' });
  });
});

describe('a newer version', () => {
  test('waits for the agent', async () => {
    await subscribed();
    const file = await teamFile('1.1.0');
    gives(file, { ETag: '"2"' });
    await later(7 * hour);
    expect(await onShelf(browser)).toMatchObject({ version: '1.0.0' });
    expect(await subscription()).toMatchObject({ waiting: file, etag: '"2"' });
    answer = () => new Response(null, { status: 304 });
    await later(7 * hour);
    expect(await subscription()).toMatchObject({ waiting: file });
  });

  test('by the same key comes by itself where the agent wants that', async () => {
    await subscribed(true);
    gives(await teamFile('1.1.0'), { ETag: '"2"' });
    await later(7 * hour);
    expect(await onShelf(browser)).toMatchObject({
      version: '1.1.0',
      way: 'address',
      isAutomatic: true,
      at: Date.now(),
    });
    expect(await subscription()).not.toHaveProperty('waiting');
  });

  test('that waited comes by itself at the next question when the agent wants that since', async () => {
    await subscribed();
    gives(await teamFile('1.1.0'), { ETag: '"2"' });
    await later(7 * hour);
    await send(browser, { type: 'update-pack-alone', id: 'team', isAutomatic: true });
    answer = () => new Response(null, { status: 304 });
    await later(7 * hour);
    expect(await onShelf(browser)).toMatchObject({ version: '1.1.0' });
    expect(await subscription()).not.toHaveProperty('waiting');
  });

  test('of another pack waits, also where updates come by themselves', async () => {
    await subscribed(true);
    gives(await teamFile('1.0.0', ola, { id: 'second' }));
    await later(7 * hour);
    expect(await inUse(browser)).not.toContain('second');
    expect(await subscription()).toHaveProperty('waiting');
  });

  test.each<[string, () => Promise<string>, string]>([
    ['by another key', () => teamFile('1.1.0', ion), 'other-key'],
    ['without a signature', async () => teamText('1.1.0'), 'signature-lost'],
    ['that is an older one', () => teamFile('0.1.0'), 'downgrade'],
    ['altered on its way', async () => (await teamFile('1.1.0')).replace('Good', 'Bad'), 'bad-signature'],
  ])('%s is refused, with the reason, and asked for again in full', async (_, file, why) => {
    await subscribed(true);
    gives(await file(), { ETag: '"2"' });
    await later(7 * hour);
    expect(await onShelf(browser)).toMatchObject({ version: '1.0.0' });
    expect(await subscription()).toMatchObject({ problem: 'refused', why, etag: '"1"', failures: 1 });
    expect(await subscription()).not.toHaveProperty('waiting');
    gives(await teamFile('1.1.0'));
    await later(8 * hour);
    expect(await onShelf(browser)).toMatchObject({ version: '1.1.0' });
    expect(await subscription()).not.toHaveProperty('why');
  });
});

/** As a browser gives it for a redirect that nobody follows; no script can make one. */
const redirect = Object.defineProperties(new Response(null), {
  type: { value: 'opaqueredirect' },
  status: { value: 0 },
});

function endless(): Response & { readonly read: () => number } {
  let read = 0;
  const body = new ReadableStream({
    pull(controller) {
      read += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  return Object.assign(new Response(body), { read: () => read });
}

describe('an answer of no use', () => {
  test.each<[string, typeof answer, object]>([
    ['a redirect', () => redirect, { problem: 'moved' }],
    ['not found', () => new Response('', { status: 404 }), { problem: 'not-found' }],
    ['gone', () => new Response('', { status: 410 }), { problem: 'not-found' }],
    ['a broken server', () => new Response('', { status: 503 }), { problem: 'server-failed' }],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { problem: 'unreachable' }],
    ['a web page', () => new Response('<!doctype html>'), { problem: 'not-a-pack', why: 'not-json' }],
    ['no text', () => new Response(new Uint8Array([0xff, 0xfe])), { problem: 'not-a-pack' }],
    ['an endless one', endless, { problem: 'too-large' }],
    ['304 to a question without an ETag', () => new Response(null, { status: 304 }), { problem: 'server-failed' }],
  ])('%s is told, and asked again later and later', async (_, given, told) => {
    answer = given;
    expect(await subscribe()).toEqual(done);
    expect(await subscription()).toMatchObject({ ...told, failures: 1 });
    const pauses: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      const { nextAt, checkedAt = 0 } = (await subscription()) ?? { nextAt: 0 };
      pauses.push((nextAt - checkedAt) / hour);
      await later(nextAt - Date.now());
    }
    for (const [i, pause] of pauses.entries()) {
      const least = Math.min(6 * 2 ** i, 144);
      expect(pause).toBeGreaterThanOrEqual(least);
      expect(pause).toBeLessThanOrEqual((least * 7) / 6);
    }
    expect(requests).toHaveLength(9);
  });

  test('is read no further than a pack can be long', async () => {
    const body = endless();
    answer = () => body;
    await subscribe();
    expect(body.read()).toBeLessThan(1_250_000);
  });

  test('leaves the pack that is here as it is', async () => {
    await subscribed(true);
    answer = () => new Response('', { status: 500 });
    await later(7 * hour);
    expect(await inUse(browser)).toContain('team');
  });
});

describe('following no more', () => {
  test('gives the permission back, and leaves the pack', async () => {
    await subscribed(true);
    expect(await send(browser, { type: 'unsubscribe', address })).toEqual(done);
    expect([...browser.world.allowed]).toEqual([]);
    expect(browser.world.alarms.has('addresses')).toBe(false);
    expect(await onShelf(browser)).toMatchObject({ version: '1.0.0', isAutomatic: false });
    expect(await onShelf(browser)).not.toHaveProperty('address');
    await later(100 * hour);
    expect(requests).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['Carecue is turned on there', () => allow(browser, host)],
    ['another pack comes from there', () => send(browser, { type: 'subscribe', address: `${host}/second.carecue` })],
  ])('keeps the permission while %s', async (_, needed) => {
    await subscribed();
    await needed();
    await send(browser, { type: 'unsubscribe', address });
    expect([...browser.world.allowed]).toEqual([pattern]);
  });

  test('comes with removing the pack, and is taken back with it', async () => {
    await subscribed(true);
    const file = await teamFile('1.0.0');
    await send(browser, { type: 'remove-pack', id: 'team' });
    await later(9 * 60_000);
    await send(browser, { type: 'take-pack', file, way: 'address', address, isAutomatic: true });
    await later(8 * hour);
    expect(requests).toHaveLength(1);
    await send(browser, { type: 'remove-pack', id: 'team' });
    await later(11 * 60_000);
    expect(await subscription()).toBeUndefined();
    expect([...browser.world.allowed]).toEqual([]);
  });
});

describe('a host that packs come from', () => {
  const page = `${host}/help`;

  test('is no helpdesk: our script is put into none of its pages', async () => {
    const open = await browser.open(page);
    await subscribed();
    await browser.start();
    const opened = await browser.open(page);
    expect(browser.world.registered.size).toBe(0);
    expect([open.page.scripts, opened.page.scripts]).toEqual([0, 0]);
    expect(await browser.say({ type: 'facts', tabId: open.id, owed: 1 })).toMatchObject({
      value: { site: { access: 'off', origin: host } },
    });
    expect(await browser.reports(open, undefined)).toMatchObject({ problem: { detail: 'site not turned on' } });
  });

  test('can be one too, and gives packs on when it no longer is', async () => {
    const open = await browser.open(page);
    await subscribed();
    await send(browser, { type: 'turn-on', tabId: open.id, origin: host });
    expect([...browser.world.registered]).toEqual([pattern]);
    await send(browser, { type: 'turn-off', origin: host });
    expect(browser.world.registered.size).toBe(0);
    expect([...browser.world.allowed]).toEqual([pattern]);
    await later(8 * hour);
    expect(requests).toHaveLength(1);
  });
});

test('whoever follows no address asks nobody, whatever happens', async () => {
  await allow(browser, 'https://desk.example.com');
  await send(browser, { type: 'take-pack', file: await teamFile('1.0.0'), way: 'file', isAutomatic: true });
  await send(browser, { type: 'ask-address', address });
  for (let i = 0; i < 5; i += 1) await later(50 * hour);
  await browser.start();
  expect(browser.world.alarms.has('addresses')).toBe(false);
  expect(requests).toEqual([]);
});

test('sites that were turned on before the list of them was kept stay on', async () => {
  browser.stop();
  const db = await rawDatabase();
  await rawClear(db, 'sites');
  db.close();
  browser.world.allowed.add('https://desk.example.com/*');
  await browser.start();
  expect([...browser.world.registered]).toEqual(['https://desk.example.com/*']);
});
