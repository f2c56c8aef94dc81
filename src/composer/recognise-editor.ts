// Which editor an editable belongs to, and so which way in its model notices. Facts measured in 17 editors, 2026.

/**
 * field: a textarea or input, written by the browser's own command.
 * paste: keeps a model of its own and reads it from the clipboard as HTML; ignores or corrupts the browser's command.
 * slice-paste: the same, with ProseMirror's own mark.
 * plain-paste: the same, but takes only plain text.
 * native: the page's HTML is the model, the browser's command is typing.
 */
export type Family = 'field' | 'paste' | 'slice-paste' | 'plain-paste' | 'native';

const marks: readonly (readonly [string, Family])[] = [
  ['[data-slate-editor="true"]', 'plain-paste'],
  ['trix-editor', 'plain-paste'],
  ['.public-DraftEditor-content', 'plain-paste'], // Draft.js: as HTML it would lose the space at the start
  ['.cm-content', 'plain-paste'], // CodeMirror 6
  ['.ck-editor__editable, .ck-content', 'paste'], // CKEditor 5
  ['.cke_editable', 'paste'], // CKEditor 4
  ['.fr-element', 'paste'], // Froala
  ['.mce-content-body', 'paste'], // TinyMCE, in a frame or inline
  ['.ProseMirror', 'slice-paste'], // tiptap, Remirror and Atlaskit too
  ['[data-lexical-editor="true"]', 'plain-paste'], // as HTML it would keep the no-break spaces at the edges
  ['.ql-container:not(:has(> .ql-clipboard)) > .ql-editor', 'paste'], // Quill 2: Quill 1 keeps a clipboard beside it
];

/** In a shadow root these look for their caret in the document, where it is not; what the browser types they see. */
const lostInShadow = '.ql-editor, .fr-element, trix-editor';

export function familyOf(editable: Element): Family {
  if (/^(?:textarea|input)$/i.test(editable.nodeName)) return 'field';
  if (editable.getRootNode() !== editable.ownerDocument && editable.closest(lostInShadow)) return 'native';
  return marks.find(([mark]) => editable.closest(mark))?.[1] ?? 'native';
}

/** Whether these lines, pasted into the middle of a paragraph, become paragraphs of their own here. */
export function splitsParagraph(editable: Element, text: string): boolean {
  if (editable.closest('.mce-content-body')) return text.includes('\n\n');
  return text.includes('\n') && editable.closest('.cke_editable, .fr-element') !== null;
}

/** Quill 1 is native, but Firefox loses its line ends unless each is typed as a paragraph. */
export const takesLinesOneByOne = (editable: Element): boolean =>
  'wrappedJSObject' in window && editable.closest('.ql-editor') !== null;
