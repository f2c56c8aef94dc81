// Insertion into editors that keep a model of their own and ignore what is written into their element.
import { describe, expect, test } from 'vitest';
import { insertText } from '../../src/composer/insert-text.ts';
import { modelEditor, remembered, untouched } from './editors.ts';

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
  ])('%s gets one paste, as HTML', async (_, marks) => {
    const { root, pastes, model } = modelEditor('text/html', marks);
    expect(await insertText(remembered(root), 'tom & jerry <3')).toBe('inserted');
    expect(model()).toBe('abc\u00a0tom & jerry <3');
    expect(pastes).toEqual([{ html: '&nbsp;tom &amp; jerry &lt;3', plain: '' }]);
  });

  test.each([
    ['Slate', { 'data-slate-editor': 'true' }],
    ['Draft.js', { class: 'public-DraftEditor-content' }],
    ['Lexical', { 'data-lexical-editor': 'true' }],
    ['CodeMirror', { class: 'cm-content' }],
  ])('%s gets one paste, as text only', async (_, marks) => {
    const { root, pastes, model } = modelEditor('text/plain', marks);
    expect(await insertText(remembered(root), 'def')).toBe('inserted');
    expect(model()).toBe('abc def');
    expect(pastes).toHaveLength(1);
  });

  test('ProseMirror gets no text beside the HTML: after a held Shift it would take that, and drop the empty line', async () => {
    const { root, pastes } = modelEditor('text/html', { class: 'tiptap ProseMirror' });
    expect(await insertText(remembered(root), 'One\n\nTwo')).toBe('inserted');
    expect(pastes).toEqual([{ html: '<p data-pm-slice="1 1 []"> One</p><p><br></p><p>Two</p>', plain: '' }]);
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
