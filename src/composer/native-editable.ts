// Editables whose HTML is the model: bare contenteditable, Summernote, Jodit, Quill 1, Redactor, Gmail. The browser's own
// command is typing to them.
import { rangeIn, select, selectionOf } from './caret.ts';
import { takesLinesOneByOne } from './recognise-editor.ts';

/** Types at the selection, which lies inside the editable. */
export function typeIntoEditable(editable: Element, text: string): void {
  const document = editable.ownerDocument;
  closeTypingGroup(editable);
  // Summernote takes its pictures for undo at a space and at a click: without one, undo would take the last word too.
  if (editable.matches('.note-editable')) editable.dispatchEvent(new MouseEvent('mouseup'));
  if (takesLinesOneByOne(editable)) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) document.execCommand('insertParagraph');
      if (line !== '') document.execCommand('insertText', false, line);
    });
  } else document.execCommand('insertText', false, text);
  closeTypingGroup(editable);
}

/** Chromium joins the command to the typing before and after it, and one undo would take both; a moved caret parts them. */
function closeTypingGroup(editable: Element): void {
  const range = rangeIn(editable);
  if (!range) return;
  selectionOf(editable)?.selectAllChildren(editable);
  select(editable, range);
}
