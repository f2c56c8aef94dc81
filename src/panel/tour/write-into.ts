// Text into the practice reply, at its caret, as typed: so that the field's own undo takes it back, as in a helpdesk.

/** A space is added where words would touch; the caret stands behind it. */
export function writeInto(box: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = box;
  const before = /\S$/.test(value.slice(0, selectionStart)) ? ' ' : '';
  const after = /^\S/.test(value.slice(selectionEnd)) ? ' ' : '';
  box.focus();
  // Nothing else writes into a field with a way back. https://developer.mozilla.org/docs/Web/API/Document/execCommand
  document.execCommand('insertText', false, `${before}${text}${after}`);
}
