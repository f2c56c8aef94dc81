// Text as the HTML an editor expects on the clipboard. Pure.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Editors trim the edges of what is pasted; a no-break space survives. */
const edged = (text: string) => escaped(text).replace(/^ | $/g, '&nbsp;');

/**
 * One line stays inline: a block pasted into the middle of a paragraph would split it. Of several lines each becomes a
 * paragraph, and an empty one stays an empty paragraph.
 */
export function pasteHtml(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return edged(text);
  return lines.map((line) => paragraph(edged(line))).join('');
}

/**
 * The same for ProseMirror, marked as cut from a text of its own: open at both ends, and every space as it is.
 * https://prosemirror.net/docs/ref/#view.EditorView.serializeForClipboard
 */
export const proseMirrorHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => paragraph(escaped(line)))
    .join('')
    .replace('<p>', '<p data-pm-slice="1 1 []">');

const paragraph = (html: string) => `<p>${html.trim() === '' ? '<br>' : html}</p>`;
