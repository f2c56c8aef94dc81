// What is known of each editor before the matrix is run, every exception with its reason.

/** The names are those of the pages in pages/editors. */
export type Editor = {
  readonly name: string;
  /** Its history joins what comes within so many milliseconds of typing; an agent's click in the panel comes later. */
  readonly typingGroup?: number;
  /** It follows the caret only so many milliseconds late; an agent's next key comes later. */
  readonly caretPace?: number;
  /** Why it cannot be used in an open shadow root: nothing is tried there. */
  readonly notInShadow?: string;
};

const quillInShadow = 'it reads the caret from the document: its typing lands elsewhere, and its undo fails';

export const editors: readonly Editor[] = [
  { name: 'ckeditor-5' },
  { name: 'ckeditor-4', notInShadow: 'it does not start there' },
  { name: 'froala' },
  { name: 'tinymce' },
  { name: 'quill-2', typingGroup: 1_000, notInShadow: quillInShadow },
  { name: 'quill-1', typingGroup: 1_000, notInShadow: quillInShadow },
  { name: 'tiptap', typingGroup: 500 },
  { name: 'lexical', typingGroup: 300 },
  { name: 'slate', caretPace: 150 },
  { name: 'draft-js', notInShadow: 'it reads the caret from the document, and writes at the start of the text' },
  { name: 'trix', notInShadow: 'it reads the caret from the document, and writes where it was before' },
  { name: 'summernote' },
  { name: 'jodit', typingGroup: 1_000 },
  { name: 'textarea' },
  { name: 'react-textarea' },
  { name: 'contenteditable' },
  { name: 'contenteditable-plaintext' },
];

/** What is not as it should be and is the editor's own doing. */
type Exception = {
  readonly editor: string;
  readonly browser?: 'Chromium' | 'Firefox';
  readonly situations?: readonly string[];
  readonly sign: string;
  readonly reason: string;
};

const exceptions: readonly Exception[] = [
  {
    editor: 'summernote',
    situations: ['middle', 'panel', 'frame', 'shadow'],
    sign: '✓+',
    reason:
      'its own history takes a picture of the text only now and then, so one undo also takes what was typed since',
  },
  {
    editor: 'slate',
    situations: ['middle', 'panel', 'frame', 'shadow'],
    sign: '✓+',
    reason: 'its history joins text to what was typed right before it, however long ago',
  },
  {
    editor: 'froala',
    situations: ['shadow'],
    sign: '✓-',
    reason: 'it is not made for shadow roots: it takes the text, but its undo does not give back what was before',
  },
];

export const exceptionFor = (browser: string, editor: string, situation: string, sign: string) =>
  exceptions.find(
    (one) =>
      one.editor === editor &&
      one.sign === sign &&
      (one.browser ?? browser) === browser &&
      (one.situations?.includes(situation) ?? true),
  );
