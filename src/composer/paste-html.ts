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
  return lines.map((line) => `<p>${line.trim() === '' ? '<br>' : edged(line)}</p>`).join('');
}
