// Which element is the reply box when an editor stands over a textarea, or is about to.
import { expect, test } from 'vitest';
import { editorOver } from '../../src/adapters/editor-over.ts';
import { render } from '../pages/stored-pages.ts';

const page = (area: string, editor = '') =>
  `<!doctype html><html><body><style>iframe, textarea, div { min-width: 300px; min-height: 60px }</style>
  <form><div id="holder">${area}${editor}</div><div><iframe class="tox-edit-area__iframe" srcdoc="<body contenteditable>Another</body>"></iframe></div></form></body></html>`;
const hidden = '<textarea id="area" style="display: none"></textarea>';
const frame = (mark: string, body: string) =>
  `<div class="mce-edit-area"><iframe ${mark} srcdoc="${body}"></iframe></div>`;

test.each([
  ['a plain textarea', page('<textarea id="area">Hello</textarea>'), 'Hello'],
  ['a textarea that still shows HTML source', page('<textarea id="area">Hello&lt;br/&gt;--</textarea>'), undefined],
  ['a hidden textarea with nothing over it', page(hidden), undefined],
  ['a disabled textarea', page('<textarea id="area" disabled>Hello</textarea>'), undefined],
  [
    'CKEditor 4',
    page(hidden, frame('class="cke_wysiwyg_frame"', "<body contenteditable='true'>Hello</body>")),
    'Hello',
  ],
  ['TinyMCE 4', page(hidden, frame('', "<body contenteditable='true'>Hello</body>")), 'Hello'],
  ['TinyMCE in a frame that is not ready', page(hidden, frame('', '<body>Hello</body>')), undefined],
  ['Summernote', page(hidden, '<div class="note-editable" contenteditable="true">Hello</div>'), 'Hello'],
  [
    'CKEditor 5, read only',
    page(hidden, '<div class="ck-editor__editable" contenteditable="false">Hello</div>'),
    undefined,
  ],
])('with %s', async (_, html, words) => {
  const { document, remove } = await render(html);
  const area = document.querySelector('#area');
  const box = area ? editorOver(area) : undefined;
  expect(
    box instanceof (document.defaultView ?? window).HTMLTextAreaElement ? box.value : box?.textContent?.trim(),
  ).toBe(words);
  remove();
});
