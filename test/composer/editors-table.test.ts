// The table in the docs and the editors that are really tried are the same ones.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editors, exceptions } from '../editors/editors.ts';

const rows = readFileSync('docs/editors.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));

/** As the docs name them. */
const names: Readonly<Record<string, string>> = {
  'ckeditor-5': 'CKEditor 5',
  'ckeditor-4': 'CKEditor 4',
  'ckeditor-4-placeholder': 'CKEditor 4 with a placeholder',
  froala: 'Froala',
  tinymce: 'TinyMCE',
  'quill-2': 'Quill 2',
  'quill-1': 'Quill 1',
  tiptap: 'tiptap',
  lexical: 'Lexical',
  slate: 'Slate',
  'draft-js': 'Draft.js',
  trix: 'Trix',
  summernote: 'Summernote',
  jodit: 'Jodit',
  textarea: 'textarea',
  'react-textarea': 'textarea, also one that React controls',
  contenteditable: 'contenteditable',
  'contenteditable-plaintext': 'contenteditable, also `plaintext-only`',
};
const rowOf = (editor: string) => rows.find((row) => row.startsWith(`| ${names[editor]}`));

test.each(editors.map(({ name }) => name))('%s has its row', (editor) => {
  expect(rowOf(editor)).toBeDefined();
});

test.each(editors.map(({ name }) => name))(
  '%s: an exception stands in its row, and only where there is one',
  (editor) => {
    const own = exceptions.filter((one) => one.editors.includes(editor));
    const told = rowOf(editor)?.split('|').at(-2)?.trim() ?? '';
    if (own.length === 0) expect(told).toBe('—');
    else for (const { browser } of own) expect(told).toContain(browser ?? '');
    if (own.length > 0) expect(told).not.toBe('—');
  },
);
