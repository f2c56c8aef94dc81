// Pages that mean harm, or are just enormous: the reading stays right or says nothing, and stays quick.
import { describe, expect, test } from 'vitest';
import { maxMessages, maxText } from '../../src/domain/ticket/limits.ts';
import { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { render, storedPages } from '../pages/stored-pages.ts';
import { findBox, readPage } from './readers.ts';

const stored = (name: string) => {
  const page = storedPages.find((one) => one.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};

/** Every name a reader could look up on a node, and so every name worth taking. */
const names = [
  ...new Set(
    [Node, Element, HTMLElement, HTMLFormElement, HTMLInputElement, Document, EventTarget, Object].flatMap((one) =>
      Object.getOwnPropertyNames(one.prototype),
    ),
  ),
];

const demoWith = (body: string) => `<!doctype html><body data-desk="demo"><main data-ticket-id="1">
  <h1 data-subject>Broken</h1>${body}</main></body>`;
const demoAddress = 'http://127.0.0.1/#/tickets/1';
const demoMessage = (html: string) =>
  `<article data-message data-author="customer"><div data-body>${html}</div></article>`;

describe('a page with taken names', () => {
  const taken = names
    .map((name) => `<img name="${name}" id="${name}"><form name="${name}" id="x-${name}"></form>`)
    .join('');

  test.each([
    'demo/english',
    'zendesk/two-tickets-open',
    'freshdesk/conversation',
    'request-tracker/ticket-page',
    'generic/unknown-desk',
  ])('%s is read as without them', async (name) => {
    const { html, address, ticket } = stored(name);
    const { document, remove } = await render(html.replace('</body>', `<div hidden>${taken}</div></body>`));
    expect(readPage(document, address)).toEqual(ticket);
    remove();
  });

  test('reads the words inside a form that took them all', async () => {
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const { document, remove } = await render(demoWith(demoMessage(`<form>${inputs}<p>the lamp is broken</p></form>`)));
    expect(readPage(document, demoAddress)?.messages[0]?.text).toBe('the lamp is broken');
    remove();
  });
});

// Laying such pages out is slow on a busy machine; what may not happen is that reading them never ends.
describe('a page that says more than anyone reads', { timeout: 60_000 }, () => {
  test('a message of 1 MB is cut to the bound', async () => {
    const { document, remove } = await render(demoWith(demoMessage(`<p>${'słowo 🙂 '.repeat(120_000)}</p>`)));
    const snapshot = readPage(document, demoAddress);
    expect(snapshot?.messages[0]?.text.length).toBeLessThanOrEqual(maxText);
    expect(() => encodeURIComponent(snapshot?.messages[0]?.text ?? '')).not.toThrow();
    remove();
  });

  test('of 1,000 long messages the newest are kept, within a size a message can have', async () => {
    const message = (_: unknown, index: number) => demoMessage(`<p>${index} ${'word '.repeat(2_000)}</p>`);
    const { document, remove } = await render(demoWith(Array.from({ length: 1_000 }, message).join('')));
    const snapshot = readPage(document, demoAddress);
    expect(snapshot?.messages.length).toBeLessThanOrEqual(maxMessages);
    expect(snapshot?.messages.at(-1)?.text).toMatch(/^999 /);
    expect(JSON.stringify(snapshot).length).toBeLessThan(1_000_000);
    expect(() => TicketSnapshot.parse(snapshot)).not.toThrow();
    remove();
  });

  test('20,000 elements are read', async () => {
    const rows = '<div class="row"><span>a</span><b>b</b></div>'.repeat(6_600);
    const { html, address, ticket } = stored('generic/unknown-desk');
    const { document, remove } = await render(html.replace('</main>', `</main><div>${rows}</div>`));
    readPage(document, address);
    const begin = performance.now();
    const snapshot = readPage(document, address);
    const took = performance.now() - begin;
    console.log(`20,000 elements: ${took.toFixed(0)} ms`);
    expect(snapshot).toEqual(ticket);
    remove();
  });

  test('nesting deeper than a stack is read to its end', async () => {
    const { document, remove } = await render(demoWith(demoMessage('<div id="deep"></div>')));
    let inner = document.querySelector('#deep');
    for (let depth = 0; depth < 3_000 && inner; depth += 1) inner = inner.appendChild(document.createElement('span'));
    if (inner) inner.textContent = 'down here';
    expect(readPage(document, demoAddress)?.messages[0]?.text).toBe('down here');
    remove();
  });
});

test.each([
  ['not an address', 'no address at all'],
  [`http://127.0.0.1/${'x'.repeat(70_000)}#/tickets/1`, 'an endless one'],
])('an odd address does not break the reading', async (address) => {
  const { document, remove } = await render(demoWith(demoMessage('hello there')));
  const snapshot = readPage(document, address);
  if (snapshot) expect(() => TicketSnapshot.parse(snapshot)).not.toThrow();
  expect(() => findBox(document, address)).not.toThrow();
  remove();
});

test('words that look like code stay words', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template injection looks like
  const code = '"><script>top.hacked=1</script><img src=x onerror="top.hacked=1">${7*7}{{7*7}}';
  const { document, remove } = await render(demoWith(demoMessage('<p></p>')));
  const paragraph = document.querySelector('p');
  if (paragraph) paragraph.textContent = code;
  expect(readPage(document, demoAddress)?.messages[0]?.text).toBe(code);
  expect('hacked' in window).toBe(false);
  remove();
});
