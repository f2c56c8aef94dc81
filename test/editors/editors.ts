// What is known of each editor before the matrix is run, and what is not as it should be, with its reason. The table in
// docs/editors.md says the same.
import type { Length, Situation } from './cells.ts';

export type Browser = 'Chromium' | 'Firefox';

/** The names are those of the pages in pages/editors. */
export type Editor = {
  readonly name: string;
  /** Its history joins what comes within so many milliseconds of typing; an agent's click in the panel comes later. */
  readonly typingGroup?: number;
  /** It follows the caret only so many milliseconds late; an agent's next key comes later. */
  readonly caretPace?: number;
  /** It changes what is in the box only so many milliseconds after the focus left; an agent's click comes later. */
  readonly blurPace?: number;
};

export const editors: readonly Editor[] = [
  { name: 'ckeditor-5' },
  { name: 'ckeditor-4' },
  { name: 'ckeditor-4-placeholder', blurPace: 400 },
  { name: 'froala' },
  { name: 'tinymce' },
  { name: 'quill-2', typingGroup: 1_000 },
  { name: 'quill-1', typingGroup: 1_000 },
  { name: 'tiptap', typingGroup: 500 },
  { name: 'lexical', typingGroup: 300 },
  { name: 'slate', caretPace: 150 },
  { name: 'draft-js' },
  { name: 'trix' },
  { name: 'summernote' },
  { name: 'jodit', typingGroup: 1_000 },
  { name: 'textarea' },
  { name: 'react-textarea' },
  { name: 'contenteditable' },
  { name: 'contenteditable-plaintext' },
];

/** What is not as it should be and is the editor's own doing. The run fails when one no longer holds. */
export type Exception = {
  readonly editors: readonly string[];
  readonly browser?: Browser;
  /** By their names. */
  readonly situations: RegExp;
  readonly length?: Length;
  /** What the cell shows; see print-matrix.ts. */
  readonly sign: string;
  /** The same happens to what the agent types with their own keys, and the run checks that it does. */
  readonly isAlsoByHand?: boolean;
  readonly reason: string;
};

const lost = 'in a shadow root it does not know its caret: what its own user types lands elsewhere';

export const exceptions: readonly Exception[] = [
  {
    editors: ['slate'],
    situations: /caret$/,
    length: 'one',
    sign: '✓+',
    isAlsoByHand: true,
    reason: 'one undo also takes what was typed right before: its history joins text that touches, however long ago',
  },
  {
    editors: ['quill-1'],
    browser: 'Firefox',
    situations: /^shadow/,
    length: 'many',
    sign: '✓5',
    reason: 'in a shadow root it takes several lines back one by one',
  },
  {
    editors: ['quill-2'],
    browser: 'Firefox',
    situations: /^shadow: selection/,
    length: 'one',
    sign: '✓-',
    reason: 'in a shadow root its history has no step for one line in place of a selection',
  },
  {
    editors: ['froala'],
    browser: 'Firefox',
    situations: /^shadow/,
    sign: '✓-',
    isAlsoByHand: true,
    reason: 'in a shadow root its undo gives nothing back, not even what the agent typed',
  },
  {
    editors: ['ckeditor-4', 'ckeditor-4-placeholder'],
    situations: /^shadow/,
    sign: '–',
    reason: 'it does not start in a shadow root',
  },
  {
    editors: ['ckeditor-5'],
    browser: 'Chromium',
    situations: /^shadow: selection/,
    sign: '–',
    reason: 'in a shadow root a selection made with the keys falls together',
  },
  {
    editors: ['froala'],
    browser: 'Chromium',
    situations: /^shadow/,
    sign: '–',
    reason: lost,
  },
  {
    editors: ['draft-js', 'trix'],
    situations: /^shadow/,
    sign: '–',
    reason: lost,
  },
];

export const exceptionFor = (browser: Browser, editor: string, { name }: Situation, length: Length) =>
  exceptions.find(
    (one) =>
      one.editors.includes(editor) &&
      one.situations.test(name) &&
      (one.browser ?? browser) === browser &&
      (one.length ?? length) === length,
  );
