import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { senderOf } from '../fakes/content.ts';
import type { FakeTab } from '../fakes/world.ts';
import {
  address,
  browserAtDesk,
  endBrowser,
  factsOf,
  minute,
  noon,
  pattern,
  send,
  site,
  snapshot,
  ticket,
  withDraft,
} from './start.ts';

const draft = "I'm so sorry. I will write to you by 16:00 with the tracking number.";
const writing = snapshot('1', withDraft(draft));
const emptied = snapshot('1', withDraft(''));
const answered = (text: string, author: 'agent' | 'note' = 'agent'): TicketSnapshot =>
  snapshot('1', { messages: [...snapshot().messages, { author, at: noon, text }], ...withDraft('') });

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  vi.stubEnv('TZ', 'UTC');
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: writing });
});
afterEach(() => {
  vi.unstubAllEnvs();
  endBrowser();
});

const sent = async (on = tab) => (await factsOf(browser, on.id)).sent;
const inSession = (kind: string) => [...browser.world.session.keys()].filter((key) => key.startsWith(kind));

describe('a reply that was sent', () => {
  test('is known when the box has emptied, with what it promises, on the ticket it was written on', async () => {
    await browser.sends(tab, draft);
    expect(await sent()).toBeUndefined();
    await browser.reports(tab, emptied);
    expect(await sent()).toMatchObject({
      ticket: ticket(),
      text: draft,
      at: noon,
      lang: 'en',
      promises: [{ words: expect.stringContaining('by 16:00'), due: noon + 4 * 60 * minute }],
    });
  });

  test('leaves how it opened for the next replies, the newest first and five at most', async () => {
    const opened = async () => (await factsOf(browser, tab.id)).openers;
    expect(await opened()).toBeUndefined();
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
      const reply = `Hi Maria,\n\nreply number ${word} is here for you.`;
      await browser.reports(tab, snapshot('1', withDraft(reply)));
      await browser.sends(tab, reply);
      await browser.reports(tab, emptied);
    }
    expect(await opened()).toEqual(
      ['six', 'five', 'four', 'three', 'two'].map((word) => `reply number ${word} is here`),
    );
    browser.world.allowed.delete(pattern);
    browser.world.events.permissionsRemoved.fire();
    await browser.settle();
    expect(inSession('openers')).toEqual([]);
  });

  test('creates no promise by itself', async () => {
    await browser.sends(tab, draft);
    await browser.reports(tab, emptied);
    expect((await factsOf(browser, tab.id)).promises).toEqual([]);
  });

  test('is announced', async () => {
    await browser.sends(tab, draft);
    const heard = vi.fn();
    const channel = new BroadcastChannel('carecue changes');
    channel.onmessage = ({ data }) => heard(data);
    await browser.reports(tab, emptied);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.arrayContaining(['page'])));
    channel.close();
  });

  test('is known when the box was empty before the press was told: Enter', async () => {
    await browser.reports(tab, emptied);
    await browser.sends(tab, draft, { isSure: false });
    expect(await sent()).toMatchObject({ text: draft });
  });

  test('is known after a form took the page along and the worker was stopped between: it stands in the conversation', async () => {
    await browser.sends(tab, draft, { loadedAt: 1 });
    await browser.start();
    tab.url = `${site}/tickets/1?posted`;
    await browser.reports(tab, emptied, 2);
    expect(await sent()).toBeUndefined();
    await browser.reports(tab, answered(`Hello Maria,\n${draft}\nAlex`), 2);
    expect(await sent()).toMatchObject({ text: draft, at: noon });
  });

  test('is known in the ticket’s own tab when the window it was written in has closed', async () => {
    const popUp = await browser.open(`${address('1')}/compose`, {
      snapshot: snapshot('1', { messages: [], ...withDraft(draft) }),
    });
    await browser.sends(popUp, draft);
    browser.close(popUp);
    await browser.reports(tab, answered(draft));
    expect(await sent()).toMatchObject({ text: draft });
  });

  test('is known when the desk shows the next ticket, and waits beside its own', async () => {
    await browser.sends(tab, draft);
    await browser.reports(tab, snapshot('2'));
    expect(await sent()).toBeUndefined();
    await browser.reports(tab, emptied);
    expect(await sent()).toMatchObject({ text: draft });
  });

  test('shows in every tab of its ticket', async () => {
    const other = await browser.open(address('1'), { snapshot: emptied });
    await browser.sends(tab, draft);
    await browser.reports(tab, emptied);
    expect(await sent(other)).toMatchObject({ text: draft });
  });

  test('gives way to the next one', async () => {
    for (const text of [draft, 'One more thing: I will call you tomorrow at 10:00.']) {
      await browser.reports(tab, snapshot('1', withDraft(text)));
      await browser.sends(tab, text);
      await browser.reports(tab, emptied);
    }
    expect(await sent()).toMatchObject({ text: 'One more thing: I will call you tomorrow at 10:00.' });
  });
});

describe('nothing was sent', () => {
  test('when the box is emptied without a press', async () => {
    await browser.reports(tab, emptied);
    expect(await sent()).toBeUndefined();
  });

  test('when the reply was discarded after the press', async () => {
    await browser.sends(tab, draft);
    await browser.say({ type: 'not-sending' }, senderOf(tab));
    await browser.reports(tab, emptied);
    expect(await sent()).toBeUndefined();
    expect(inSession('sending:')).toEqual([]);
  });

  test('when the press met a question and the box was cleared later', async () => {
    await browser.sends(tab, draft);
    vi.setSystemTime(noon + 2 * minute);
    await browser.reports(tab, emptied);
    expect(await sent()).toBeUndefined();
    expect(inSession('sending:')).toEqual([]);
  });

  test('to the customer when it was an internal note, known before or shown after', async () => {
    await browser.reports(tab, snapshot('1', withDraft(draft, 'internal')));
    await browser.sends(tab, draft);
    await browser.reports(tab, snapshot('1', withDraft('', 'internal')));
    expect(await sent()).toBeUndefined();
    await browser.reports(tab, snapshot('1', { composer: { audience: 'unknown', draft } }));
    await browser.sends(tab, draft);
    await browser.reports(tab, answered(draft, 'note'));
    expect(await sent()).toBeUndefined();
  });

  test('by a page that is not on, which is told to end', async () => {
    browser.world.allowed.delete(pattern);
    expect(await browser.sends(tab, draft)).toMatchObject({ ok: false, problem: { detail: 'site not turned on' } });
    expect(inSession('sending:')).toEqual([]);
  });
});

describe('a reply that was sent is forgotten', () => {
  beforeEach(async () => {
    await browser.sends(tab, draft);
    await browser.reports(tab, answered(draft));
    expect(await sent()).toBeDefined();
  });

  test('when the customer answers', async () => {
    const { messages, ...rest } = answered(draft);
    await browser.reports(tab, { ...rest, messages: [...messages, { author: 'customer', text: 'Thanks!' }] });
    expect(await sent()).toBeUndefined();
  });

  test('when "undo send" brings it back', async () => {
    await browser.reports(tab, writing);
    expect(await sent()).toBeUndefined();
  });

  test('when the agent has read it', async () => {
    await send(browser, { type: 'dismiss-sent', conversation: ticket().key });
    expect(await sent()).toBeUndefined();
  });

  test('with its site', async () => {
    await browser.sends(tab, 'And another thing.');
    await send(browser, { type: 'turn-off', origin: site });
    expect([...inSession('sent:'), ...inSession('sending:')]).toEqual([]);
  });

  test('with the browser: nothing of it is on the disk', async () => {
    browser.kill();
    await browser.start();
    tab = await browser.open(address('1'), { snapshot: emptied });
    expect(await sent()).toBeUndefined();
  });
});

test('of many tickets the newest replies are kept', async () => {
  for (let number = 1; number <= 60; number += 1) {
    vi.setSystemTime(noon + number);
    await browser.reports(tab, snapshot(String(number), withDraft(draft)));
    await browser.sends(tab, draft);
    await browser.reports(tab, snapshot(String(number), withDraft('')));
  }
  expect(inSession('sent:')).toHaveLength(50);
  expect(inSession('sent:')).toContain(`sent:${ticket('60').key}`);
}, 30_000);
