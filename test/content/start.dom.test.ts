// The content script in a page: the demo helpdesk's ticket page in a frame, a fake port instead of the extension.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { start } from '../../src/content/start.ts';
import type { PagePort } from '../../src/messages/page-port.ts';
import { render, storedPages } from '../pages/stored-pages.ts';
import { fakePagePort } from './fake-page-port.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Longer than any gap waited for and any rest after a reading here. */
const quiet = () => pause(700);

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

type Opened = { readonly document: Document; readonly port: PagePort };

/**
 * @param hash the ticket in the frame's address, as the demo desk has it
 * @param before what happens on the page before the content script comes
 */
async function open(name = 'demo/english', hash = '#/tickets/48213', before: (page: Opened) => void = () => {}) {
  const stored = storedPages.find((page) => page.name === name);
  const { document, remove } = await render(stored?.html ?? '');
  const window = document.defaultView;
  if (!window) throw new Error('no window');
  window.location.hash = hash;
  const port = fakePagePort();
  before({ document, port });
  const stop = start(window, port);
  stops.push(stop, remove);
  await pause(50);
  return { window, document, port, stop };
}

const first = <T extends Element>(document: Document, selector: string) => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

describe('reporting', () => {
  test('a ticket is reported at once', async () => {
    const { port } = await open();
    expect(port.reports).toHaveLength(1);
    expect(port.reports[0]).toMatchObject({ helpdesk: 'demo', ticketId: '48213' });
  });

  test('a page without a ticket is reported too: the script answers here', async () => {
    const { port } = await open('demo/nothing-chosen', '');
    expect(port.reports).toEqual([undefined]);
  });

  test('a new message is reported once', async () => {
    const { document, port } = await open();
    const message = first(document, 'article').cloneNode(true);
    first(document, '.conversation').append(message);
    await quiet();
    expect(port.reports).toHaveLength(2);
    expect(port.reports[1]?.messages).toHaveLength(7);
  });

  test('changes that say nothing new are not reported', async () => {
    const { document, port } = await open();
    first(document, 'nav').append('something');
    first(document, 'h1').classList.add('shown');
    await quiet();
    expect(port.reports).toHaveLength(1);
  });

  test('the draft is reported while it is typed, within 300 ms', async () => {
    const { document, port } = await open();
    const box = first<HTMLElement>(document, '.box');
    box.focus();
    document.getSelection()?.selectAllChildren(box);
    document.getSelection()?.collapseToEnd();
    document.execCommand('insertText', false, ' I will call.');
    await vi.waitFor(() => expect(port.reports.at(-1)?.composer?.draft).toMatch(/I will call\.$/), {
      timeout: 300,
      interval: 10,
    });
    await quiet();
    expect(port.reports).toHaveLength(2);
  });

  async function writing() {
    const page = await open();
    const box = first<HTMLElement>(page.document, '.box');
    box.focus();
    page.document.getSelection()?.selectAllChildren(box);
    page.document.getSelection()?.collapseToEnd();
    // The focus tells which box it will be.
    await quiet();
    return { ...page, type: (text: string) => page.document.execCommand('insertText', false, text) };
  }

  test('keys in the reply box are told as the draft alone, once they pause, where no panel looks', async () => {
    const { document, port, type } = await writing();
    for (const word of [' I', ' will', ' call']) {
      type(word);
      await pause(120);
    }
    expect([port.drafts, port.shown, port.reports.length]).toEqual([[], [], 1]);
    await vi.waitFor(() => expect(port.drafts).toEqual([expect.stringMatching(/I will call$/)]), { timeout: 3_000 });
    first(document, '[data-status]').textContent = 'Pending';
    type(' you');
    await quiet();
    expect(port.reports.at(-1)).toMatchObject({ status: 'Pending' });
    expect(port.reports.at(-1)?.composer?.draft).toMatch(/I will call you$/);
  });

  test('a panel that looks is shown the draft at once, and every key within 100 ms', async () => {
    const { document, port, type } = await writing();
    type(' I');
    port.look(true);
    const isShown = (draft: RegExp) =>
      vi.waitFor(() => expect(port.shown.at(-1)).toMatch(draft), { timeout: 100, interval: 5 });
    await isShown(/ I$/);
    type(' will');
    await isShown(/I will$/);
    port.look(false);
    const { length } = port.shown;
    type(' call');
    await quiet();
    expect(port.shown).toHaveLength(length);
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    expect(port.shown).toHaveLength(length);
  });

  test('what a panel is shown is the reply to the ticket reported before it', async () => {
    const { window, document, port } = await writing();
    port.look(true);
    await pause(50);
    const order: string[] = [];
    const { report, show } = port;
    Object.assign(port, {
      report: async (snapshot: Parameters<PagePort['report']>[0]) => {
        order.push(`report ${snapshot?.ticketId}`);
        return report(snapshot);
      },
      show: (draft: string) => {
        order.push('show');
        show(draft);
      },
    });
    first(document, 'main').setAttribute('data-ticket-id', '48217');
    window.location.hash = '#/tickets/48217';
    await quiet();
    expect(order.slice(0, 2)).toEqual(['report 48217', 'show']);
  });

  test('an emptied box is told at once while a panel looks: the reply may have been sent', async () => {
    const { document, port } = await writing();
    port.look(true);
    document.execCommand('selectAll');
    document.execCommand('delete');
    await vi.waitFor(() => expect(port.drafts).toEqual(['']), { timeout: 300, interval: 10 });
  });

  test('a message that has changed is read again, whatever changed in it or round it', async () => {
    const { document, port } = await open();
    const [one, two] = document.querySelectorAll<HTMLElement>('article');
    const words = () => port.reports.at(-1)?.messages.map(({ text }) => text) ?? [];
    const before = words();
    const edited = document.createTreeWalker(one ?? document, NodeFilter.SHOW_TEXT);
    for (let node = edited.nextNode(); node; node = edited.nextNode())
      if (node.textContent === before[0]?.split('\n')[0]) node.textContent = 'Written anew.';
    await quiet();
    expect(words()[0]).toMatch(/^Written anew\./);
    const fold = document.createElement('style');
    fold.textContent = '.folded * { display: none; }';
    document.head.append(fold);
    two?.classList.add('folded');
    await quiet();
    expect(words()).toHaveLength(before.length - 1);
    two?.classList.remove('folded');
    await quiet();
    expect(words().slice(1)).toEqual(before.slice(1));
    fold.textContent = 'article:nth-of-type(3) * { display: none; }';
    await quiet();
    expect(words()).toHaveLength(before.length - 1);
  });

  test('a change of address alone is noticed, pushState too', async () => {
    const { window, document, port } = await open();
    first(document, 'main').setAttribute('data-ticket-id', '48217');
    await pause(60);
    window.history.pushState(null, '', 'about:srcdoc#/tickets/48217');
    await quiet();
    expect(port.reports.at(-1)?.ticketId).toBe('48217');
  });

  test('another ticket at the same address is noticed', async () => {
    const { document, port } = await open('generic/unknown-desk', '');
    document.title = '#5540 Wrong size | BrightDesk';
    first(document, 'h1').textContent = 'Wrong size';
    await quiet();
    expect(port.reports.map((report) => [report?.ticketId, report?.subject])).toEqual([
      ['5531', 'Refund still missing'],
      ['5540', 'Wrong size'],
    ]);
  });

  test('between two tickets "none" is not reported, when it lasts it is', async () => {
    const { window, document, port } = await open();
    window.location.hash = '#/tickets/48217';
    await pause(200);
    first(document, 'main').setAttribute('data-ticket-id', '48217');
    await quiet();
    expect(port.reports.map((report) => report?.ticketId)).toEqual(['48213', '48217']);
    first(document, 'main').removeAttribute('data-ticket-id');
    await pause(1_200);
    expect(port.reports.map((report) => report?.ticketId)).toEqual(['48213', '48217', undefined]);
  });

  test('a storm of changes is read at a fixed pace, and its end is not missed', async () => {
    const { document, port } = await open();
    const status = first(document, '[data-status]');
    const begin = performance.now();
    let count = 0;
    while (performance.now() - begin < 2_000) {
      for (let burst = 0; burst < 5; burst += 1) {
        count += 1;
        status.textContent = `Open ${count}`;
      }
      await pause(4);
    }
    await quiet();
    expect(count).toBeGreaterThan(500);
    expect(port.reports.length).toBeGreaterThan(3);
    expect(port.reports.length).toBeLessThanOrEqual(8);
    expect(port.reports.at(-1)?.status).toBe(`Open ${count}`);
  });

  test('a report nobody took is made again at the next change', async () => {
    const { document, port } = await open();
    port.deaf = true;
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    port.deaf = false;
    first(document, 'nav').append('x');
    await quiet();
    expect(port.reports.at(-1)?.status).toBe('Pending');
  });

  test('an editor in a frame that comes later, filled by document.open, is followed', async () => {
    const { document, port } = await open('request-tracker/reply-page-before-the-editor', '');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await pause(250);
    const inner = frame.contentDocument;
    inner?.open();
    inner?.write('<body contenteditable="true"><p>one two</p></body>');
    inner?.close();
    await quiet();
    inner?.body.focus();
    inner?.getSelection()?.collapse(inner.querySelector('p')?.firstChild ?? null, 3);
    await pause(100);
    frame.blur();
    inner?.getSelection()?.removeAllRanges();
    expect(await port.asked().insert('and a half')).toBe('inserted');
    expect(inner?.body.textContent).toBe('one and a half two');
  });
});

describe('what the agent’s acts need', () => {
  const box = (document: Document) => first<HTMLElement>(document, '.box');
  async function openWith(reply: string) {
    let fetchActs = vi.fn();
    const page = await open('demo/english', '#/tickets/48213', ({ document, port }) => {
      box(document).textContent = reply;
      fetchActs = vi.spyOn(port, 'fetchActs');
    });
    return { ...page, fetchActs };
  }

  test.each([
    ['a movement', (document: Document) => document.dispatchEvent(new Event('pointermove'))],
    ['a key', (document: Document) => document.dispatchEvent(new Event('keydown'))],
    ['the focus in a box', (document: Document) => box(document).focus()],
  ])('comes with %s, once, and not before', async (_, act) => {
    const { document, fetchActs } = await openWith('');
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    expect(fetchActs).not.toHaveBeenCalled();
    act(document);
    act(document);
    await pause(20);
    document.dispatchEvent(new Event('keydown'));
    expect(fetchActs).toHaveBeenCalledOnce();
  });

  test('comes with a reply that is there already: the first press may send it', async () => {
    const { fetchActs } = await openWith('Hello Maria');
    expect(fetchActs).toHaveBeenCalledOnce();
  });

  test('is asked for by "insert" itself, which says so where it cannot come', async () => {
    const { document, port, fetchActs } = await openWith('');
    fetchActs.mockRejectedValueOnce(new Error('nobody listens'));
    expect(await port.asked().insert('I will call you.')).toBe('refused');
    expect(await port.asked().insert('I will call you.')).toBe('inserted');
    expect(box(document).textContent).toBe('I will call you.');
  });
});

describe('answering', () => {
  test('"read" reports again though nothing changed', async () => {
    const { port } = await open();
    port.asked().read();
    expect(port.reports).toHaveLength(2);
    expect(port.reports[1]).toEqual(port.reports[0]);
  });

  test('"selection" is what is selected, in a frame too, and else nothing', async () => {
    const { document, port } = await open('request-tracker/reply-page', '');
    expect(port.asked().selection()).toBe('');
    const inner = first<HTMLIFrameElement>(document, 'iframe').contentDocument;
    inner?.getSelection()?.selectAllChildren(inner.querySelector('p') ?? inner.body);
    expect(port.asked().selection()).toBe('Hi Sam,');
  });

  test('"insert" goes to the caret, and the report follows', async () => {
    const { document, port } = await open();
    const paragraph = first(document, '.box p');
    first<HTMLElement>(document, '.box').focus();
    document.getSelection()?.collapse(paragraph.firstChild, 4);
    await pause(50);
    expect(await port.asked().insert('lovely')).toBe('inserted');
    expect(paragraph.textContent?.replace(/\u00a0/g, ' ')).toBe('Dear lovely Maria,');
    await vi.waitFor(() => expect(port.reports.at(-1)?.composer?.draft).toContain('lovely'), 1_500);
  });

  test('"insert" goes after the agent’s words when they never clicked in the box', async () => {
    const { document, port } = await open();
    expect(await port.asked().insert('I will call you.')).toBe('inserted');
    expect(
      first<HTMLElement>(document, '.box')
        .innerText.replace(/\u00a0/g, ' ')
        .trim(),
    ).toMatch(/photo\. I will call you\.$/);
  });

  test('two "insert"s at once come one after the other', async () => {
    const { document, port } = await open();
    const { insert } = port.asked();
    expect(await Promise.all([insert('First.'), insert('Second.')])).toEqual(['inserted', 'inserted']);
    expect(first<HTMLElement>(document, '.box').innerText.replace(/\u00a0/g, ' ')).toMatch(/photo\. First\. Second\./);
  });

  test('"insert" prefers no box to the wrong one: not a search field, not a guess', async () => {
    const { document, port } = await open('generic/two-boxes-alike', '');
    const search = document.createElement('input');
    document.body.prepend(search);
    search.focus();
    await pause(50);
    expect(await port.asked().insert('x')).toBe('no-composer');
    expect(search.value).toBe('');
    first<HTMLTextAreaElement>(document, 'textarea').focus();
    await pause(50);
    expect(await port.asked().insert('x')).toBe('inserted');
  });
});

test('a press on "send" is told after a report: whom it goes to may have changed a moment ago', async () => {
  const composer = document.createElement('section');
  composer.innerHTML =
    '<textarea aria-label="Reply" rows="4" cols="60">I will call you.</textarea><button type="button">Send</button>';
  document.body.append(composer);
  const port = fakePagePort();
  const order: string[] = [];
  const heard: PagePort = {
    ...port,
    report: async () => void order.push('report'),
    sending: async (draft) => void order.push(draft),
  };
  stops.push(start(window, heard), () => composer.remove());
  await quiet();
  order.length = 0;
  await userEvent.click(first(document, 'section button'));
  expect(order).toEqual(['report', 'I will call you.']);
});

describe('the life of the script', () => {
  test('ends with the extension: no report, no more work', async () => {
    const { document, port } = await open();
    port.die();
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    expect(port.reports).toHaveLength(1);
    expect(port.isAnswering).toBe(false);
  });

  test('rests while the page is kept for "back", and reports when it is shown again', async () => {
    const { window, document, port } = await open();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    expect(port.reports).toHaveLength(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(port.reports).toHaveLength(2);
    expect(port.reports[1]?.status).toBe('Pending');
  });

  test('stopping ends reports and answers', async () => {
    const { document, port, stop } = await open();
    stop();
    first(document, '[data-status]').textContent = 'Pending';
    await quiet();
    expect(port.reports).toHaveLength(1);
    expect(port.isAnswering).toBe(false);
  });

  test('leaves no trace in the page', async () => {
    const { document } = await open();
    const before = document.documentElement.outerHTML;
    await quiet();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
