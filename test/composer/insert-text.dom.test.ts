// Insertion into real boxes in a real browser, with real keys for typing and for undo.
import { beforeEach, describe, expect, test } from 'vitest';
import { insertText } from '../../src/composer/insert-text.ts';
import { caretAt, modelEditor, mount, remembered, type, undo, untouched } from './editors.ts';

const textarea = () => mount<HTMLTextAreaElement>('<textarea id="box"></textarea>', '#box');
const editable = (html = '') =>
  mount<HTMLElement>(`<div id="box" contenteditable="true" style="min-height: 50px">${html}</div>`, '#box');
const words = (element: Element) =>
  (element instanceof HTMLElement ? element.innerText : '').replace(/\u00a0/g, ' ').trim();

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a textarea', () => {
  test('takes the text at the caret, and one undo gives back what was typed before', async () => {
    const box = textarea();
    box.focus();
    await type('Dear Ana, I see.');
    box.setSelectionRange(9, 9);
    expect(await insertText(remembered(box), 'thank you for waiting.')).toBe('inserted');
    expect(box.value).toBe('Dear Ana, thank you for waiting. I see.');
    await undo();
    expect(box.value).toBe('Dear Ana, I see.');
  });

  test('what is typed after it is undone by itself', async () => {
    const box = textarea();
    box.focus();
    await type('One.');
    await insertText(remembered(box), 'Two.');
    await type(' Three.');
    expect(box.value).toBe('One. Two. Three.');
    await undo();
    expect(box.value).toBe('One. Two.');
    await undo();
    expect(box.value).toBe('One.');
  });

  test('a selection is replaced, and undo gives it back', async () => {
    const box = textarea();
    box.focus();
    await type('I will look soon, promised.');
    box.setSelectionRange(12, 16);
    expect(await insertText(remembered(box), 'by 16:00')).toBe('inserted');
    expect(box.value).toBe('I will look by 16:00, promised.');
    await undo();
    expect(box.value).toBe('I will look soon, promised.');
  });

  test('several lines stay several lines', async () => {
    const box = textarea();
    box.focus();
    expect(await insertText(remembered(box), 'Dzień dobry,\r\n\r\nsprawdzam.')).toBe('inserted');
    expect(box.value).toBe('Dzień dobry,\n\nsprawdzam.');
  });

  test('keeps its caret while the focus is elsewhere, and gets the focus back', async () => {
    const box = mount<HTMLTextAreaElement>('<textarea id="box">Da. Nu.</textarea><button>x</button>', '#box');
    box.focus();
    box.setSelectionRange(3, 3);
    document.querySelector('button')?.focus();
    expect(await insertText(remembered(box), 'Poate.')).toBe('inserted');
    expect(box.value).toBe('Da. Poate. Nu.');
    expect(document.activeElement).toBe(box);
  });

  test('never clicked in: the text goes after the agent’s words and before the quote', async () => {
    const box = textarea();
    box.value = 'Yes, I will.\n\nOn 2 Nov, Sam wrote:\n> Can you?';
    expect(await insertText(untouched(box, 'Yes, I will.'), 'Today.')).toBe('inserted');
    expect(box.value).toBe('Yes, I will. Today.\n\nOn 2 Nov, Sam wrote:\n> Can you?');
  });

  test('never clicked in and without words: the text gets a line above the quote', async () => {
    const box = textarea();
    box.value = 'On 2 Nov, Sam wrote:\n> Can you?';
    expect(await insertText(untouched(box), 'Yes.')).toBe('inserted');
    expect(box.value).toBe('Yes.\n\nOn 2 Nov, Sam wrote:\n> Can you?');
    expect(box.selectionStart).toBe('Yes.'.length);
  });

  test.each(['readonly', 'disabled', 'maxlength="8"'])('is left alone when it is %s', async (attribute) => {
    const box = mount<HTMLTextAreaElement>(`<textarea id="box" ${attribute}>abc</textarea>`, '#box');
    expect(await insertText(remembered(box), 'much longer than that')).toBe('refused');
    expect(box.value).toBe('abc');
  });

  test('controlled by a framework: it hears of the text and keeps it', async () => {
    const box = textarea();
    let state = '';
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    // As React does: a property of its own on the element, so that writes by script go unnoticed.
    let tracked = '';
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: () => native?.get?.call(box),
      set: (value: string) => {
        tracked = value;
        native?.set?.call(box, value);
      },
    });
    box.addEventListener('input', () => {
      const now: string = native?.get?.call(box);
      if (now === tracked) return;
      state = now;
      setTimeout(() => {
        box.value = state;
      });
    });
    box.focus();
    await type('Hi');
    expect(await insertText(remembered(box), 'there')).toBe('inserted');
    expect(state).toBe('Hi there');
    expect(box.value).toBe('Hi there');
  });

  test('where the command is switched off, the text still arrives and is announced', async () => {
    const box = textarea();
    const original = document.execCommand;
    const heard: string[] = [];
    box.addEventListener('input', () => heard.push(box.value));
    document.execCommand = () => false;
    expect(await insertText(remembered(box), 'Hi')).toBe('inserted');
    document.execCommand = original;
    expect(heard).toEqual(['Hi']);
  });

  test('in an open shadow root', async () => {
    const host = mount<HTMLElement>('<div id="host"></div>', '#host');
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    root.append(box);
    box.focus();
    await type('abc');
    expect(await insertText(remembered(box), 'def')).toBe('inserted');
    expect(box.value).toBe('abc def');
    await undo();
    expect(box.value).toBe('abc');
  });
});

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

describe('CKEditor 4 with a placeholder', () => {
  /** Clears itself at a focus event only, and gives out nothing while it shows its placeholder. */
  function asleep(isWindowFocused: boolean) {
    const { root, model } = modelEditor('text/html', { class: 'cke_editable placeholder' }, '');
    root.addEventListener('focus', () => root.classList.remove('placeholder'));
    root.blur();
    if (!isWindowFocused) root.focus = () => {};
    return { root, model: () => (root.classList.contains('placeholder') ? '' : model()) };
  }

  test.each([true, false])('is woken before the text comes, window focused: %s', async (isWindowFocused) => {
    const { root, model } = asleep(isWindowFocused);
    expect(await insertText(untouched(root), 'Hello.')).toBe('inserted');
    expect(model()).toBe('Hello.');
  });

  test('that does not wake gets nothing: it would throw the text away', async () => {
    const { root, pastes } = modelEditor('text/html', { class: 'cke_editable placeholder' }, 'Type here');
    expect(await insertText(untouched(root), 'Hello.')).toBe('refused');
    expect(pastes).toEqual([]);
  });
});

describe('an editor with a model of its own', () => {
  test.each([
    ['CKEditor 5', { class: 'ck ck-content ck-editor__editable' }],
    ['CKEditor 4', { class: 'cke_editable' }],
    ['TinyMCE', { class: 'mce-content-body' }],
    ['Froala', { class: 'fr-element fr-view' }],
    ['ProseMirror', { class: 'tiptap ProseMirror' }],
    ['Lexical', { 'data-lexical-editor': 'true' }],
  ])('%s gets one paste, as HTML and as text', async (_, marks) => {
    const { root, pastes, model } = modelEditor('text/html', marks);
    expect(await insertText(remembered(root), 'tom & jerry <3')).toBe('inserted');
    expect(model()).toBe('abc\u00a0tom & jerry <3');
    expect(pastes).toEqual([{ html: '&nbsp;tom &amp; jerry &lt;3', plain: ' tom & jerry <3' }]);
  });

  test.each([
    ['Slate', { 'data-slate-editor': 'true' }],
    ['Draft.js', { class: 'public-DraftEditor-content' }],
    ['CodeMirror', { class: 'cm-content' }],
  ])('%s gets one paste, as text only', async (_, marks) => {
    const { root, pastes, model } = modelEditor('text/plain', marks);
    expect(await insertText(remembered(root), 'def')).toBe('inserted');
    expect(model()).toBe('abc def');
    expect(pastes).toHaveLength(1);
  });

  test('that takes nothing is asked once, and not written over', async () => {
    const { root, pastes, model } = modelEditor('text/plain', { class: 'ck-content' });
    expect(await insertText(remembered(root), 'def')).toBe('refused');
    expect(pastes).toHaveLength(1);
    expect(model()).toBe('abc');
    expect(root.textContent).toBe('abc');
  });

  test('that is not known to us keeps its own text when it takes none', async () => {
    const { root, model } = modelEditor('text/plain', {});
    expect(await insertText(remembered(root), 'def')).toBe('refused');
    expect(model()).toBe('abc');
  });
});
