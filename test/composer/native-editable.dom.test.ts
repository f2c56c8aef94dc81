// Insertion into editables whose HTML is the model, in a real browser, with real keys for typing and for undo.
import { describe, expect, test } from 'vitest';
import { insertText } from '../../src/composer/insert-text.ts';
import { caretAt, mount, remembered, type, undo, untouched } from './editors.ts';

const editable = (html = '') =>
  mount<HTMLElement>(`<div id="box" contenteditable="true" style="min-height: 50px">${html}</div>`, '#box');
const words = (element: Element) =>
  (element instanceof HTMLElement ? element.innerText : '').replace(/\u00a0/g, ' ').trim();

describe('a contenteditable', () => {
  test('empty: takes the text, and one undo empties it', async () => {
    const box = editable();
    box.focus();
    expect(await insertText(remembered(box), 'Îmi pare rău.')).toBe('inserted');
    expect(words(box)).toBe('Îmi pare rău.');
    await undo();
    expect(words(box)).toBe('');
  });

  test('in mid-paragraph, with mark-up round it, and undo', async () => {
    const box = editable('<p>Hello <b>Ana</b>, bye.</p><p>Alex</p>');
    box.focus();
    caretAt(box.querySelector('p')?.lastChild ?? box, 1);
    await type(' so');
    const before = box.innerHTML;
    expect(await insertText(remembered(box), 'thank you')).toBe('inserted');
    expect(words(box)).toBe('Hello Ana, so thank you bye.\n\nAlex');
    await undo();
    expect(box.innerHTML).toBe(before);
  });

  test('what is typed after it is undone by itself', async () => {
    const box = editable('<p><br></p>');
    box.focus();
    await type('One.');
    await insertText(remembered(box), 'Two.');
    await type(' Three.');
    await undo();
    expect(words(box)).toBe('One. Two.');
    await undo();
    expect(words(box)).toBe('One.');
  });

  test('a selection across paragraphs is replaced, and undo gives it back', async () => {
    const box = editable('<p>one two</p><p>three four</p>');
    box.focus();
    const [first, second] = box.querySelectorAll('p');
    getSelection()?.setBaseAndExtent(first?.firstChild ?? box, 4, second?.firstChild ?? box, 5);
    expect(await insertText(remembered(box), 'zwei')).toBe('inserted');
    expect(words(box)).toBe('one zwei four');
    await undo();
    expect(words(box)).toBe('one two\n\nthree four');
  });

  test('several lines become several lines, and one undo takes them all', async () => {
    const box = editable('<p>abc</p>');
    box.focus();
    caretAt(box.querySelector('p')?.firstChild ?? box, 3);
    expect(await insertText(remembered(box), 'L1\n\nL2')).toBe('inserted');
    expect(words(box).replace(/\n+/g, '|')).toBe('abc L1|L2');
    await undo();
    expect(words(box)).toBe('abc');
  });

  test('the focus is elsewhere and the selection too: the remembered place is used', async () => {
    const box = mount<HTMLElement>(
      '<div id="box" contenteditable="true"><p>Da. Nu.</p></div><p id="other">other</p>',
      '#box',
    );
    const range = document.createRange();
    range.setStart(box.querySelector('p')?.firstChild ?? box, 3);
    caretAt(document.querySelector('#other')?.firstChild ?? box, 2);
    expect(await insertText(remembered(box, range), 'Poate.')).toBe('inserted');
    expect(words(box)).toBe('Da. Poate. Nu.');
  });

  test('the remembered place was thrown away: the text goes after the words', async () => {
    const box = editable('<p>Da.</p>');
    const range = document.createRange();
    range.setStart(document.createElement('p'), 0);
    expect(await insertText({ ...remembered(box, range), ownWords: 'Da.' }, 'Nu.')).toBe('inserted');
    expect(words(box)).toBe('Da. Nu.');
  });

  test('never clicked in: after the agent’s words, before signature and quote', async () => {
    const box = editable('<p>Dear Sam,</p><p>yes.</p><p>-- <br>Alex</p><blockquote>Can you?</blockquote>');
    expect(await insertText(untouched(box, 'Dear Sam,\n\nyes.'), 'Today.')).toBe('inserted');
    expect(words(box)).toMatch(/^Dear Sam,\s+yes\. Today\.\s+--\s+Alex\s+Can you\?$/);
  });

  test('never clicked in and without words: above the quote, and the caret stays behind the text', async () => {
    const box = editable('<p>On 2 Nov, Sam wrote:</p><blockquote>Can you?</blockquote>');
    expect(await insertText(untouched(box), 'Yes.')).toBe('inserted');
    expect(words(box)).toMatch(/^Yes\.\n+On 2 Nov, Sam wrote:\s+Can you\?$/);
    await type(' Today.');
    expect(words(box)).toMatch(/^Yes\. Today\.\n/);
  });

  test('never clicked in and without words: into the empty first line above the signature', async () => {
    const box = editable('<p><br></p><p>-- <br>Alex</p>');
    expect(await insertText(untouched(box), 'Hello.')).toBe('inserted');
    expect(box.querySelector('p')?.textContent).toBe('Hello.');
  });

  test('in an open shadow root, with its own caret', async () => {
    const host = mount<HTMLElement>('<div id="host"></div>', '#host');
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.innerHTML = '<p>one two</p>';
    root.append(box);
    box.focus();
    caretAt(box.querySelector('p')?.firstChild ?? box, 3);
    expect(await insertText(remembered(box), 'and a half')).toBe('inserted');
    expect(words(box)).toBe('one and a half two');
  });

  test.each([
    ['contenteditable body', (inner: Document) => inner.body.setAttribute('contenteditable', 'true')],
    [
      'designMode',
      (inner: Document) => {
        inner.designMode = 'on';
      },
    ],
  ])('in an about:blank frame by %s', async (_, make) => {
    const frame = mount<HTMLIFrameElement>('<iframe id="frame"></iframe><button>x</button>', '#frame');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    make(inner);
    inner.body.innerHTML = '<p>Hello</p>';
    document.querySelector('button')?.focus();
    const range = inner.createRange();
    range.setStart(inner.querySelector('p')?.firstChild ?? inner.body, 5);
    expect(await insertText(remembered(inner.body, range), 'Ana')).toBe('inserted');
    expect(inner.body.textContent).toBe('Hello Ana');
    await undo();
    expect(inner.body.textContent).toBe('Hello');
  });

  test('that takes the change back is found out', async () => {
    const box = editable('<p>abc</p>');
    box.focus();
    new MutationObserver(() => {
      if (box.textContent !== 'abc') setTimeout(() => box.replaceChildren('abc'), 20);
    }).observe(box, { subtree: true, childList: true, characterData: true });
    expect(await insertText(remembered(box), 'def')).toBe('refused');
    expect(box.textContent).toBe('abc');
  });

  test('a placeholder inside it does not count as text', async () => {
    const box = editable('<span contenteditable="false">Write here</span><p><br></p>');
    box.addEventListener('input', () => box.querySelector('span')?.remove());
    box.focus();
    caretAt(box.querySelector('p') ?? box, 0);
    expect(await insertText(remembered(box), 'Hi')).toBe('inserted');
  });
});

describe('Jodit', () => {
  const asleep =
    '<div class="jodit-wysiwyg" contenteditable="true"><p>Da.<span data-jodit-selection_marker="start">\ufeff</span> Nu.</p></div>';

  test('takes its mark away before several lines come, and no space of the agent is lost', async () => {
    const box = mount<HTMLElement>(asleep, '.jodit-wysiwyg');
    box.addEventListener('focus', () => {
      const mark = box.querySelector('span');
      if (!mark) return;
      const { previousSibling } = mark;
      mark.remove();
      caretAt(previousSibling ?? box, 3);
    });
    expect(await insertText(remembered(box), 'One\n\nTwo.')).toBe('inserted');
    expect(words(box)).toMatch(/^Da\. One\n+Two\. Nu\.$/);
  });

  test('that keeps its mark gets nothing: the mark would part the text later', async () => {
    const box = mount<HTMLElement>(asleep, '.jodit-wysiwyg');
    const before = box.innerHTML;
    expect(await insertText(remembered(box), 'One')).toBe('refused');
    expect(box.innerHTML).toBe(before);
  });
});

test('Summernote takes a picture for its undo before the text comes', async () => {
  const box = mount<HTMLElement>('<div class="note-editable" contenteditable="true"><p>Da.</p></div>', 'div');
  const pictures: string[] = [];
  box.addEventListener('mouseup', () => pictures.push(words(box)));
  const heardOutside: Event[] = [];
  document.body.addEventListener('mouseup', (event) => heardOutside.push(event), { once: true });
  box.focus();
  caretAt(box.querySelector('p')?.firstChild ?? box, 3);
  expect(await insertText(remembered(box), 'Nu.')).toBe('inserted');
  expect(pictures).toEqual(['Da.']);
  expect(heardOutside).toEqual([]);
});
