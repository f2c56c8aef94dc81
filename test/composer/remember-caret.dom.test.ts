// The caret the agent had last, wherever the focus went since.
import { afterEach, describe, expect, test } from 'vitest';
import { insertText } from '../../src/composer/insert-text.ts';
import { rememberCaret } from '../../src/composer/remember-caret.ts';
import { caretAt, mount } from './editors.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});
const noticed = () => new Promise((resolve) => setTimeout(resolve, 60));

function remembering(accepts: (editable: Element) => boolean = () => true) {
  const memory = rememberCaret(accepts);
  memory.follow(document, life.signal);
  return memory;
}

test('nothing is remembered before there was a caret', () => {
  mount('<p>text</p>', 'p');
  expect(remembering().last()).toBeUndefined();
});

test('a caret that is there already is remembered', () => {
  const box = mount<HTMLTextAreaElement>('<textarea></textarea>', 'textarea');
  box.focus();
  expect(remembering().last()?.editable).toBe(box);
});

test('the place in an editable outlives a click elsewhere and a selection elsewhere', async () => {
  const box = mount<HTMLElement>(
    '<div contenteditable="true"><p>one two</p></div><p id="other">other</p><button>x</button>',
    'div',
  );
  const memory = remembering();
  box.focus();
  caretAt(box.querySelector('p')?.firstChild ?? box, 3);
  await noticed();
  document.querySelector('button')?.focus();
  caretAt(document.querySelector('#other')?.firstChild ?? box, 2);
  await noticed();
  expect(memory.last()?.editable).toBe(box);
  expect(memory.last()?.range?.startOffset).toBe(3);
});

describe('the page builds the same text anew while the agent is elsewhere', () => {
  const html = '<p>Da.</p><p>Nu. Poate.</p>';
  async function leftAndBuilt(start: number, end: number, again = html) {
    const box = mount<HTMLElement>(`<div contenteditable="true">${html}</div><button>x</button>`, 'div');
    const memory = remembering();
    box.focus();
    caretAt(box.querySelectorAll('p')[1]?.firstChild ?? box, start, end);
    await noticed();
    document.querySelector('button')?.focus();
    box.innerHTML = again;
    await noticed();
    const caret = memory.last();
    if (!caret) throw new Error('nothing is remembered');
    return { box, insert: (text: string) => insertText({ ...caret, isRemembered: true, ownWords: '' }, text) };
  }

  test('the caret is where it was', async () => {
    const { box, insert } = await leftAndBuilt(3, 3);
    expect(await insert('Azi.')).toBe('inserted');
    expect(box.innerText.split(/\n+/)).toEqual(['Da.', 'Nu. Azi. Poate.']);
  });

  test('the selection is what it was', async () => {
    const { box, insert } = await leftAndBuilt(4, 10);
    expect(await insert('Azi.')).toBe('inserted');
    expect(box.innerText.split(/\n+/)).toEqual(['Da.', 'Nu. Azi.']);
  });

  test('another text: nothing is taken from the old one', async () => {
    const { box, insert } = await leftAndBuilt(4, 10, '<p>Da.</p><p>Mâine ne vedem.</p>');
    expect(await insert('Azi.')).toBe('inserted');
    expect(box.textContent?.replace('Azi.', '').replace(/\s/g, '')).toBe('Da.Mâinenevedem.');
  });
});

test('the outermost editable is meant, from anywhere in it', async () => {
  const box = mount<HTMLElement>('<div contenteditable="true"><ul><li><b>one</b></li></ul></div>', 'div');
  const memory = remembering();
  box.focus();
  caretAt(box.querySelector('b')?.firstChild ?? box, 1);
  await noticed();
  expect(memory.last()?.editable).toBe(box);
});

test('a box that may not be written to does not take the place of one that may', async () => {
  const box = mount<HTMLElement>('<textarea></textarea><input>', 'textarea');
  const memory = remembering((editable) => editable.localName === 'textarea');
  box.focus();
  document.querySelector('input')?.focus();
  await noticed();
  expect(memory.last()?.editable).toBe(box);
});

test('through open shadow roots', async () => {
  const host = mount<HTMLElement>('<div></div>', 'div');
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const box = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.textContent = 'one two';
  const memory = remembering();
  box.focus();
  caretAt(box.firstChild ?? box, 3);
  await noticed();
  expect(memory.last()?.editable).toBe(box);
  expect(memory.last()?.range?.startOffset).toBe(3);
});

test('in a frame by designMode', async () => {
  const frame = mount<HTMLIFrameElement>('<iframe></iframe>', 'iframe');
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no document');
  inner.designMode = 'on';
  inner.body.innerHTML = '<p>one</p>';
  const memory = rememberCaret(() => true);
  memory.follow(inner, life.signal);
  inner.body.focus();
  caretAt(inner.querySelector('p')?.firstChild ?? inner.body, 2);
  await noticed();
  expect(memory.last()?.editable).toBe(inner.body);
  expect(memory.last()?.range?.startOffset).toBe(2);
});

test('an editable taken off the page is forgotten', async () => {
  const box = mount<HTMLTextAreaElement>('<textarea></textarea>', 'textarea');
  const memory = remembering();
  box.focus();
  await noticed();
  box.remove();
  expect(memory.last()).toBeUndefined();
});

test('an editable whose frame was taken off the page is forgotten', async () => {
  const frame = mount<HTMLIFrameElement>('<iframe></iframe>', 'iframe');
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no document');
  inner.body.contentEditable = 'true';
  const memory = rememberCaret(() => true);
  memory.follow(inner, life.signal);
  inner.body.focus();
  caretAt(inner.body, 0);
  await noticed();
  expect(memory.last()?.editable).toBe(inner.body);
  frame.remove();
  expect(memory.last()).toBeUndefined();
});
