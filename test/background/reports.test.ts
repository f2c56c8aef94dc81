import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { senderOf } from '../fakes/content.ts';
import type { FakeTab } from '../fakes/world.ts';
import {
  address,
  allow,
  browserAtDesk,
  endBrowser,
  factsOf,
  minute,
  noon,
  send,
  site,
  snapshot,
  ticket,
  withDraft,
} from './start.ts';

const draft = "I'm so sorry that your lamp arrived broken again. I will send you a new one today.";

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

describe('a report', () => {
  test('is what the panel reads of the page', async () => {
    const facts = await factsOf(browser, tab.id);
    expect(facts).toMatchObject({ site: { access: 'on', origin: site }, pageAnswers: true, snapshot: snapshot() });
  });

  test('of a page without a ticket is an answer, too', async () => {
    tab.page.snapshot = undefined;
    await browser.reports(tab);
    const facts = await factsOf(browser, tab.id);
    expect(facts.pageAnswers).toBe(true);
    expect(facts).not.toHaveProperty('snapshot');
  });

  test('survives the worker, and not the browser', async () => {
    await browser.start();
    expect(await factsOf(browser, tab.id)).toMatchObject({ snapshot: snapshot() });
    browser.kill();
    await browser.start();
    const again = await browser.open(address('1'));
    expect(await factsOf(browser, again.id)).not.toHaveProperty('snapshot');
  });

  test('is forgotten with its tab', async () => {
    browser.close(tab);
    await browser.settle();
    expect([...browser.world.session.keys()].filter((key) => key.startsWith('page:'))).toEqual([]);
  });

  test('concerns its own tab alone', async () => {
    const other = await browser.open(address('2'), { snapshot: snapshot('2') });
    expect(await factsOf(browser, tab.id)).toMatchObject({ snapshot: { ticketId: '1' } });
    expect(await factsOf(browser, other.id)).toMatchObject({ snapshot: { ticketId: '2' } });
  });

  test('keeps its place when many come at once: the last one counts', async () => {
    const subjects = Array.from({ length: 20 }, (_, i) => `subject ${i}`);
    await Promise.all(subjects.map((subject) => browser.reports(tab, snapshot('1', { subject }))));
    expect(await factsOf(browser, tab.id)).toMatchObject({ snapshot: { subject: 'subject 19' } });
    const long = browser.reports(tab, snapshot('1', { subject: 'takes longer to keep' }));
    tab.page.snapshot = undefined;
    await Promise.all([long, browser.reports(tab)]);
    expect(await factsOf(browser, tab.id)).not.toHaveProperty('snapshot');
  });
});

describe('a report is refused', () => {
  test('quietly, from a site that is not on', async () => {
    const other = await browser.open('https://elsewhere.example.com/');
    expect(await browser.reports(other, snapshot('1', { url: other.url }))).toMatchObject({
      ok: false,
      problem: { code: 'message-refused' },
    });
    expect((await factsOf(browser, tab.id)).problems).toEqual([]);
  });

  test.each([
    ['speaks for another site', { url: 'https://bank.example.com/' }],
    ['gives no web address', { url: 'javascript:alert(1)' }],
    ['says the agent handed the text over', { source: 'paste' as const }],
  ])('and told, from a page that %s', async (_, some) => {
    expect(await browser.reports(tab, snapshot('1', some))).toMatchObject({ ok: false });
    const facts = await factsOf(browser, tab.id);
    expect(facts.snapshot).toEqual(snapshot());
    expect(facts.problems).toEqual([{ code: 'message-refused', detail: 'a page speaking for another' }]);
  });

  test('and counted, when a page says what it may not', async () => {
    const sender = {
      id: browser.world.tabs.size ? 'abcdefghijklmnopabcdefghijklmnop' : '',
      url: tab.url,
      tab: { id: tab.id },
      frameId: 0,
    };
    for (let i = 0; i < 3; i += 1) await browser.say({ type: 'facts', tabId: tab.id }, sender);
    expect((await factsOf(browser, tab.id)).problems).toEqual([
      { code: 'message-refused', detail: '3 × a page, more than a report' },
    ]);
  });
});

describe('a draft told alone', () => {
  const types = (text: string, from: FakeTab = tab) => browser.say({ type: 'draft', draft: text }, senderOf(from));
  const page = async () => (await factsOf(browser, tab.id)).snapshot;
  /** What the page shows besides an empty box. */
  const shows = (some: Partial<TicketSnapshot> = {}) =>
    browser.reports(tab, snapshot('1', { ...withDraft(''), ...some }));

  test('is the reply of the ticket reported last, and changes nothing else of it', async () => {
    await shows({ status: 'Open', ...withDraft('', 'internal') });
    expect(await types(draft)).toMatchObject({ ok: true });
    expect(await page()).toEqual(snapshot('1', { status: 'Open', ...withDraft(draft, 'internal') }));
  });

  test('outlives the worker, and the next report takes its place', async () => {
    await shows();
    await types(draft);
    await browser.start();
    expect(await page()).toMatchObject({ composer: { draft } });
    await shows({ subject: 'Another lamp', ...withDraft('Hello') });
    expect(await page()).toMatchObject({ subject: 'Another lamp', composer: { draft: 'Hello' } });
  });

  test('is gone when a report says the box is as it was reported before', async () => {
    await shows({ ...withDraft('Hello') });
    await types(draft);
    await shows({ ...withDraft('Hello') });
    expect(await page()).toMatchObject({ composer: { draft: 'Hello' } });
  });

  test('counts as progress like one in a report, but not as an internal note', async () => {
    await shows({ ...withDraft('', 'internal') });
    await types(draft);
    await browser.settle();
    expect((await factsOf(browser, tab.id)).progress).toBeUndefined();
    await shows();
    await types(draft);
    await browser.settle();
    expect((await factsOf(browser, tab.id)).progress?.steps).toEqual(expect.arrayContaining(['acknowledge', 'act']));
  });

  test('of many at once the last one counts', async () => {
    await shows();
    await Promise.all(Array.from({ length: 20 }, (_, i) => types(`word ${i}`)));
    expect(await page()).toMatchObject({ composer: { draft: 'word 19' } });
  });

  test('emptied after a press on "send" shows that the reply was sent', async () => {
    await shows({ ...withDraft(draft) });
    await browser.say({ type: 'sending', draft, isSure: true }, senderOf(tab));
    await types('');
    await browser.settle();
    expect((await factsOf(browser, tab.id)).sent).toBeDefined();
  });

  test.each([
    ['session memory was cleared', () => browser.world.session.clear()],
    ['the page shows no ticket', () => browser.reports(tab, undefined)],
    ['the page shows no reply box', () => browser.reports(tab, snapshot())],
  ])('is refused when %s, so that the page reports all of it', async (_, come) => {
    await shows();
    tab.page.snapshot = undefined;
    await come();
    const before = await page();
    expect(await types(draft)).toMatchObject({ ok: false, problem: { code: 'message-refused', detail: 'no ticket' } });
    expect(await page()).toEqual(before);
  });

  test('is refused on another site than the one that was reported, and where Carecue is off', async () => {
    await shows();
    await allow(browser, 'https://elsewhere.example.com');
    const elsewhere = { ...senderOf(tab), url: 'https://elsewhere.example.com/' };
    expect(await browser.say({ type: 'draft', draft }, elsewhere)).toMatchObject({ problem: { detail: 'no ticket' } });
    browser.world.allowed.clear();
    expect(await types(draft)).toMatchObject({ problem: { detail: 'site not turned on' } });
  });
});

describe('a long conversation', () => {
  const messages = Array.from({ length: 100 }, (_, i) => ({
    author: 'customer' as const,
    text: `${i} `.padEnd(9_000, 'x'),
  }));

  test('keeps its newest messages', async () => {
    await browser.reports(tab, snapshot('1', { messages }));
    const kept = (await factsOf(browser, tab.id)).snapshot?.messages ?? [];
    expect(kept.length).toBeGreaterThan(40);
    expect(kept).toEqual(messages.slice(-kept.length));
  });

  test('in many tabs never fills session memory: what is only remembered gives way', async () => {
    browser.world.sessionQuota = 2_000_000;
    for (let i = 2; i < 7; i += 1) {
      const other = await browser.open(address(String(i)), { snapshot: snapshot(String(i), { messages }) });
      if (i > 3) browser.close(other);
      await browser.settle();
    }
    const last = await browser.open(address('9'), { snapshot: snapshot('9') });
    expect(await factsOf(browser, last.id)).toMatchObject({ snapshot: { ticketId: '9' } });
  });
});

test('a reply page without the conversation still has it, from the ticket page read before', async () => {
  const reply = `${site}/tickets/1/reply`;
  await browser.navigate(tab, reply, { snapshot: snapshot('1', { url: reply, messages: [], ...withDraft('') }) });
  expect(await factsOf(browser, tab.id)).toMatchObject({
    snapshot: { url: reply, messages: snapshot().messages, composer: { draft: '' } },
  });
});

describe('progress', () => {
  const progress = async () => (await factsOf(browser, tab.id)).progress;
  const type = async (text: string, audience?: 'public' | 'internal') => {
    await browser.reports(tab, snapshot('1', withDraft(text, audience)));
    await browser.settle();
  };

  test('follows the draft', async () => {
    await type(draft);
    expect((await progress())?.steps).toEqual(expect.arrayContaining(['acknowledge', 'act']));
    await type('Hello');
    expect((await progress())?.steps).toEqual([]);
  });

  test('stays when the box is emptied by sending, and when the browser is killed', async () => {
    await type(draft);
    await type('');
    const before = await progress();
    expect(before?.steps).toContain('acknowledge');
    browser.kill();
    await browser.start();
    tab = await browser.open(address('1'), { snapshot: snapshot('1', withDraft('')) });
    expect(await progress()).toEqual(before);
  });

  test('is none of an internal note', async () => {
    await type(draft, 'internal');
    expect(await progress()).toBeUndefined();
  });

  test('keeps what was ticked by hand, whatever the draft says', async () => {
    await send(browser, { type: 'tick-step', ticketKey: ticket().key, step: 'thank', done: true });
    await type(draft);
    expect(await progress()).toMatchObject({ byHand: ['thank'] });
  });

  test('begins anew when the customer writes again', async () => {
    await type(draft);
    await send(browser, { type: 'tick-step', ticketKey: ticket().key, step: 'thank', done: true });
    const messages = [...snapshot().messages, { author: 'customer' as const, at: noon + minute, text: 'And now?' }];
    await browser.reports(tab, snapshot('1', { messages, ...withDraft('Hello') }));
    expect(await progress()).toMatchObject({ steps: [], byHand: [] });
  });

  test('holds no word of the customer or the agent', async () => {
    await type(draft);
    expect(JSON.stringify(await progress())).not.toMatch(/lamp|sorry|Maria/);
  });
});
