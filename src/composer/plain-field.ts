// Textareas and text inputs, React-controlled ones too: the browser's own command types the text, so that the page hears of
// it and its undo takes it back.
import type { Field } from './caret.ts';

/** Whether there is room and permission for so many characters in place of the selection. */
export function canTake(field: Field, text: string): boolean {
  if (field.readOnly || field.disabled) return false;
  const { selectionStart, selectionEnd, maxLength, value } = field;
  const replaced = (selectionEnd ?? value.length) - (selectionStart ?? value.length);
  return maxLength < 0 || value.length - replaced + text.length <= maxLength;
}

/** Types into a focused field at its selection. */
export function typeIntoField(field: Field, text: string): void {
  const before = field.value;
  closeTypingGroup(field);
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value === before) {
    // Where the command is switched off; loses undo, but not the text.
    field.setRangeText(text, field.selectionStart ?? before.length, field.selectionEnd ?? before.length, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  }
  closeTypingGroup(field);
}

/** Chromium joins the command to the typing before and after it, and one undo would take both; a moved caret parts them. */
function closeTypingGroup(field: Field): void {
  const { selectionStart, selectionEnd, selectionDirection, value } = field;
  if (selectionStart === null || selectionEnd === null) return;
  const away = selectionStart === 0 ? value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}
