// Texts the agent hands over: selected or pasted.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { address, browserAtDesk, endBrowser, factsOf, send, snapshot, withDraft } from './start.ts';

const text = 'Lampa znowu przyszła rozbita.';
const done = { ok: true };

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

const elsewhere = (page = {}) => browser.open('https://else.example.com/mail', page);
const facts = (of = tab) => factsOf(browser, of.id);

describe('read-selection', () => {
  test('takes the place of the messages; ticket, names and reply box stay the page’s', async () => {
    await browser.reports(tab, snapshot('1', withDraft('Dzień dobry')));
    tab.page.selection = text;
    expect(await send(browser, { type: 'read-selection', tabId: tab.id })).toEqual(done);
    expect((await facts()).snapshot).toEqual({
      ...snapshot('1', withDraft('Dzień dobry')),
      source: 'selection',
      messages: [{ author: 'customer', text }],
    });
  });

  test('works on a site that is off, after the toolbar click', async () => {
    const other = await elsewhere({ selection: text });
    browser.click(other);
    expect(await send(browser, { type: 'read-selection', tabId: other.id })).toEqual(done);
    expect((await facts(other)).snapshot).toEqual({
      source: 'selection',
      helpdesk: 'generic',
      url: other.url,
      messages: [{ author: 'customer', text }],
    });
    expect(other.page.scripts).toBe(0);
  });

  test.each([
    ['nothing is selected', '', true, 'no-selection'],
    ['only blanks are selected', ' \n ', true, 'no-selection'],
    ['we may not read the page', text, false, 'page-gone'],
  ])('says so when %s', async (_, selection, isClicked, code) => {
    const other = await elsewhere({ selection });
    if (isClicked) browser.click(other);
    expect(await send(browser, { type: 'read-selection', tabId: other.id })).toMatchObject({ problem: { code } });
  });

  test('says so when nothing is selected in a page that answers', async () => {
    expect(await send(browser, { type: 'read-selection', tabId: tab.id })).toMatchObject({
      problem: { code: 'no-selection' },
    });
  });

  test('comes from the menu as well, even where the page cannot be read', async () => {
    const other = await elsewhere();
    browser.world.events.menuClicked.fire({ menuItemId: 'read-selection', selectionText: text }, other);
    await browser.settle();
    expect((await facts(other)).snapshot).toMatchObject({ source: 'selection', messages: [{ text }] });
    expect(browser.world.panelOpenings).toBe(1);
  });

  test('keeps a text within the bounds', async () => {
    const other = await elsewhere({ selection: 'x'.repeat(100_000) });
    browser.click(other);
    await send(browser, { type: 'read-selection', tabId: other.id });
    expect((await facts(other)).snapshot?.messages[0]?.text).toHaveLength(64_000);
  });
});

describe('read-pasted', () => {
  test('reads a text beside any page, even one whose address is hidden', async () => {
    const other = await elsewhere();
    expect(await send(browser, { type: 'read-pasted', tabId: other.id, text })).toEqual(done);
    expect(await facts(other)).toMatchObject({
      site: { access: 'unknown' },
      snapshot: { source: 'paste', messages: [{ text }] },
    });
    browser.click(other);
    expect((await facts(other)).snapshot).toMatchObject({ source: 'paste' });
    await browser.navigate(other, 'https://third.example.com/');
    browser.click(other);
    expect((await facts(other)).snapshot).toMatchObject({ source: 'paste' });
    await send(browser, { type: 'read-pasted', tabId: other.id, text });
    await browser.navigate(other, 'https://fourth.example.com/');
    browser.click(other);
    expect((await facts(other)).snapshot).toBeUndefined();
  });

  test('gives way to the page when that shows another ticket', async () => {
    await send(browser, { type: 'read-pasted', tabId: tab.id, text });
    await browser.reports(tab, snapshot('1', { subject: 'typed on' }));
    expect((await facts()).snapshot).toMatchObject({ source: 'paste', subject: 'typed on', messages: [{ text }] });
    await browser.reports(tab, snapshot('2', { url: address('2') }));
    expect((await facts()).snapshot).toEqual(snapshot('2', { url: address('2') }));
  });

  test('gives way to the page when the agent asks for it', async () => {
    await send(browser, { type: 'read-pasted', tabId: tab.id, text });
    expect(await send(browser, { type: 'read-page', tabId: tab.id })).toEqual(done);
    expect((await facts()).snapshot).toEqual(snapshot());
  });

  test('stays when the worker is stopped, and is never on the disk', async () => {
    await send(browser, { type: 'read-pasted', tabId: tab.id, text });
    await browser.start();
    expect((await facts()).snapshot).toMatchObject({ source: 'paste' });
    browser.kill();
    expect(browser.world.session.size).toBe(0);
  });
});
