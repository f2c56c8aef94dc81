// What of a page has changed since it was read: real changes, as a real observer tells them.
import { afterEach, describe, expect, test } from 'vitest';
import { changedParts } from '../../src/content/changed-parts.ts';

let ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  ends = [];
});

/** Two messages under a list, a clock beside it; read once. */
function page() {
  const main = document.createElement('main');
  main.innerHTML =
    '<div class="log"><article><p>one</p></article><article><p>two</p></article></div><aside>12:00</aside>';
  document.body.append(main);
  const parts = changedParts();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  parts.watched(document);
  ends.push(
    () => main.remove(),
    () => observer.disconnect(),
  );
  const [one, two] = main.querySelectorAll('article');
  const [log, aside] = [main.querySelector('.log'), main.querySelector('aside')];
  if (!one || !two || !log || !aside) throw new Error('the page is not what it was');
  const read = () => {
    parts.reading();
    for (const message of [one, two]) parts.texts.found(message);
    parts.read();
  };
  read();
  /** Whether each message is still what it was, after this. */
  const since = (change: () => void) => {
    change();
    for (const { type, target } of observer.takeRecords()) parts.note(target, type === 'attributes');
    return [one, two].map(parts.texts.isUnchanged);
  };
  return { main, one, two, log, aside, parts, read, since };
}

const textIn = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();

describe('a message is unchanged', () => {
  test('until something is written in it, added to it or restyled in it', () => {
    const { one, since, read } = page();
    expect(since(() => {})).toEqual([true, true]);
    for (const change of [
      () => Object.assign(textIn(one) ?? {}, { data: 'three' }),
      () => one.firstElementChild?.append(document.createElement('b')),
      () => one.firstElementChild?.classList.add('folded'),
    ]) {
      expect(since(change)).toEqual([false, true]);
      read();
      expect(since(() => {})).toEqual([true, true]);
    }
  });

  test('whatever is added round it, but not when something round it may hide it', () => {
    const { main, log, aside, since } = page();
    expect(since(() => log.append(document.createElement('article')))).toEqual([true, true]);
    expect(since(() => aside.setAttribute('class', 'late'))).toEqual([true, true]);
    expect(since(() => main.setAttribute('class', 'folded'))).toEqual([false, false]);
  });

  test('but none is, after a style sheet or more changes of looks than are worth telling apart', () => {
    const sheet = document.createElement('style');
    ends.push(() => sheet.remove());
    expect(page().since(() => document.head.append(sheet))).toEqual([false, false]);
    const { aside, since } = page();
    const many = Array.from({ length: 40 }, () => aside.appendChild(document.createElement('i')));
    expect(since(() => many.forEach((one) => void one.setAttribute('class', 'x')))).toEqual([false, false]);
  });

  test('only where somebody has watched since before it was read', () => {
    const { parts, read, main } = page();
    const shadow = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const late = shadow.appendChild(document.createElement('article'));
    expect(parts.texts.isUnchanged(late)).toBe(false);
    parts.watched(shadow);
    expect(parts.texts.isUnchanged(late)).toBe(false);
    read();
    expect(parts.texts.isUnchanged(late)).toBe(true);
  });
});

describe('a change is near', () => {
  test('in the conversation and round it, not beside it', () => {
    const { main, one, log, aside, parts } = page();
    expect([one, log, main, document.body].map(parts.isNear)).toEqual([true, true, true, true]);
    expect([aside, textIn(aside) ?? aside].map(parts.isNear)).toEqual([false, false]);
  });

  test('everywhere, while no conversation was found', () => {
    const { aside, parts } = page();
    parts.reading();
    parts.read();
    expect(parts.isNear(aside)).toBe(true);
  });
});
