// The main job on the demo helpdesk, with the built extension in real Chromium, and every request of the browser recorded
// twice: by a proxy everything has to go through, and by the browser's own network log, which says who asked. Nobody asks but
// the helpdesk's page, and it asks its own server; were it otherwise, both would say so.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { type Logged, readNetLog } from './net-log.ts';
import { temporaryFolder, until } from './own-process.ts';
import { type RecordingProxy, startProxy } from './recording-proxy.ts';
import { type Seat, takeSeat } from './seat.ts';
import { testEachStep } from './steps-as-tests.ts';

const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');
let served: Awaited<ReturnType<typeof serveDesk>>;
let proxy: RecordingProxy;
let seat: Seat;
/** Of each start of the browser, oldest first. */
const logs: string[] = [];

beforeAll(async () => {
  served = await serveDesk();
  proxy = await startProxy(new URL(served.url).origin);
  const profile = await makeProfile(path.join(dist, 'chromium'), [site]);
  const folder = temporaryFolder('net-logs');
  const flags = () => {
    logs.push(path.join(folder, `${logs.length}.json`));
    return [...proxy.flags, `--log-net-log=${logs.at(-1)}`];
  };
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless', flags });
});

afterAll(async () => {
  await seat?.browser.close();
  proxy?.close();
  served?.close();
});

const isDesk = (asked: string): boolean => asked.includes(` ${served.url}`) || asked.startsWith(served.url);
const logged = (): readonly Logged[] => logs.flatMap(readNetLog);
/** What was asked for by a page, the panel or the background, or went to neither the helpdesk nor the browser's maker. */
const strange = (): readonly Logged[] =>
  logged().filter(({ url, by }) => !isDesk(url) && (by !== undefined || !makers.test(new URL(url).hostname)));
/** Chromium asks its maker by itself for the time, for updates, for a dictionary. */
const makers = /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com)$/;
/** Of the proxy's record, what is neither the helpdesk's nor told by the browser's own log to be its own. */
const unexplained = (): readonly string[] => {
  const own = new Set(logged().flatMap(({ url, by }) => (by === undefined ? [new URL(url).hostname] : [])));
  return proxy.asked.filter((asked) => !isDesk(asked) && !(own.has(hostOf(asked)) && makers.test(hostOf(asked))));
};
const hostOf = (asked: string): string => /^[A-Z]+ (?:https?:\/\/)?([^:/]+)/.exec(asked)?.[1] ?? asked;

testEachStep(() => seat);

describe('after the whole job', () => {
  test('both records know the helpdesk’s page, at every start of the browser', () => {
    expect(logs).toHaveLength(3);
    expect(proxy.asked.filter(isDesk).length).toBeGreaterThanOrEqual(logs.length);
    for (const file of logs)
      expect(
        readNetLog(file).some(({ url }) => isDesk(url)),
        file,
      ).toBe(true);
  });

  test('nobody but that page has asked for anything, says the browser’s own log', () => {
    expect(strange()).toEqual([]);
    const askers = new Set(logged().flatMap(({ by }) => by ?? []));
    expect([...askers]).toEqual([new URL(served.url).origin]);
  });

  test('and says the proxy that everything went through', () => {
    expect(unexplained()).toEqual([]);
  });

  const ask = (url: string) => fetch(url).catch(() => {});
  test.each([
    ['a page', 'page.example.com', (url: string) => seat.page.goto(url).catch(() => {})],
    ['the panel', 'panel.example.com', (url: string) => seat.panel.page.evaluate(ask, url)],
    [
      'the background',
      'worker.example.com',
      async (url: string) => (await seat.browser.serviceWorker()).evaluate(ask, url),
    ],
  ])('had %s asked anybody, both would say so', async (_, host, askFor) => {
    await askFor(`https://${host}/`);
    await until('the request in the proxy’s record', () => unexplained().some((asked) => hostOf(asked) === host));
    await until('the request in the browser’s log', () => strange().some(({ url }) => url.includes(host)), 30);
  });
});
