// Reading never changes the page: over every stored page, nothing of the content script at work can be noticed.
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bodyOf, first } from '../../src/adapters/dom.ts';
import { start } from '../../src/content/start.ts';
import { render, storedPages } from '../pages/stored-pages.ts';
import { fakePagePort } from './fake-page-port.ts';
import { watchForTraces } from './traces.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Longer than the gap that is waited for, and a reading after it. */
const readAgain = () => pause(320);

type Realm = Window & typeof globalThis;

/** The frame's window, but at the page's own address. */
const at = (window: Realm, address: string): Window =>
  new Proxy(window, {
    get(target, key) {
      if (key === 'location') return { href: address };
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

async function open({ html, address }: { readonly html: string; readonly address: string }) {
  const { document, remove } = await render(html);
  // From the prototype: a page may have an element of that name.
  const window = Reflect.get(Document.prototype, 'defaultView', document);
  if (!window) throw new Error('no window');
  const place = at(window, address);
  const port = fakePagePort();
  ends.push(remove);
  return { window, document, port, begin: () => ends.push(start(place, port)) };
}

const desks = new Set(storedPages.map(({ name }) => name.split('/')[0] ?? ''));
const openAll = (desk: string) => Promise.all(storedPages.filter(({ name }) => name.startsWith(`${desk}/`)).map(open));

describe('the content script on every page of', () => {
  test.each([...desks])('%s leaves no trace', async (desk) => {
    const pages = await openAll(desk);
    for (const { window, document, port, begin } of pages) {
      const box = first(document, '[contenteditable="true"], textarea');
      if (box) Reflect.apply(HTMLElement.prototype.focus, box, []);
      const traces = watchForTraces(window);
      begin();
      await pause(30);
      port.asked().selection();
      port.asked().read();
      await pause(0);
      expect(traces()).toEqual([]);
      expect(port.reports.length).toBeGreaterThan(0);
    }
  });

  test.each([...desks])('%s leaves none when the page changes', async (desk) => {
    const pages = await openAll(desk);
    for (const { begin } of pages) begin();
    await readAgain();
    for (const { document } of pages) {
      bodyOf(document)?.append('more');
      for (const type of ['input', 'selectionchange', 'focusin', 'keydown', 'click'])
        Reflect.apply(EventTarget.prototype.dispatchEvent, document, [new Event(type)]);
    }
    const traces = pages.map(({ window }) => watchForTraces(window));
    await readAgain();
    // The last to watch is the first to let go: each has put its ears over those of the one before.
    expect(traces.toReversed().map((end) => end())).toEqual(pages.map(() => []));
  });
});

test('a press on "send" goes to the page as if nobody else had heard it', async () => {
  const composer =
    '<section><div class="box" style="min-height: 80px" contenteditable="true">Hello</div><button type="button">Send</button></section>';
  const main = document.createElement('main');
  main.innerHTML = composer;
  document.body.append(main);
  ends.push(() => main.remove());
  const port = fakePagePort();
  ends.push(start(window, port));
  await userEvent.click(main.querySelector('.box') ?? main);
  await userEvent.keyboard('{End} Maria');
  await userEvent.hover(main.querySelector('button') ?? main);
  const told = port.sends.length;
  const seen: string[] = [];
  for (const type of ['click', 'keydown', 'beforeinput', 'input']) {
    const hear = ({ defaultPrevented, isTrusted }: Event) => seen.push(`${type} ${isTrusted} ${defaultPrevented}`);
    main.addEventListener(type, hear);
  }
  // So that the click itself moves neither focus nor caret.
  main.querySelector('button')?.addEventListener('mousedown', (event) => event.preventDefault());
  await userEvent.keyboard('!');
  const traces = watchForTraces(window as Realm);
  await userEvent.click(main.querySelector('button') ?? main);
  await pause(200);
  expect(traces()).toEqual([]);
  expect(port.sends.slice(told)).toEqual([{ draft: 'Hello Maria!', isSure: true }]);
  expect(seen).toEqual(['keydown true false', 'beforeinput true false', 'input true false', 'click true false']);
});
