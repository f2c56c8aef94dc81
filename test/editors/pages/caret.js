// Where the caret is, through shadow roots and frames.

/** How many characters, spaces left out, stand before the end of the selection, wherever the focus is. */
export function charactersBeforeCaret() {
  let root = document;
  let focused = root.activeElement;
  for (; focused?.shadowRoot ?? focused?.contentDocument; focused = root.activeElement)
    root = focused.shadowRoot ?? focused.contentDocument;
  if (!focused) return undefined;
  if (/^(?:textarea|input)$/.test(focused.localName)) return count(focused.value.slice(0, focused.selectionEnd));
  const owner = focused.ownerDocument;
  const selection = owner.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const end = root === owner ? selection.getRangeAt(0) : selection.getComposedRanges({ shadowRoots: [root] })[0];
  const before = owner.createRange();
  before.selectNodeContents(focused);
  before.setEnd(end.endContainer, end.endOffset);
  return count(before.toString());
}

const count = (text) => text.replace(/[\s\u200b\u2060\ufeff]+/g, '').length;
