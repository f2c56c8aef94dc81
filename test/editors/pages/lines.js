// HTML as the lines a reader sees: one for each block, one for each line break in it.
const block = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|pre)$/;
const unseen = /[\u200b\u2060\ufeff]/g;

/** @param {string} html */
export function linesOf(html) {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  return linesIn(content).map((line) => line.replace(/\u00a0/g, ' ').replace(unseen, ''));
}

function linesIn(parent) {
  const lines = [];
  let open;
  const close = () => {
    if (open !== undefined) lines.push(open);
    open = undefined;
  };
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (open !== undefined || /[^ \t\r\n]/.test(node.data)) open = (open ?? '') + node.data;
    } else if (node.localName === 'br') {
      open ??= '';
      close();
    } else if (block.test(node.localName)) {
      close();
      lines.push(...(node.childNodes.length === 0 ? [''] : linesIn(node)));
    } else node.childNodes.forEach(visit);
  };
  parent.childNodes.forEach(visit);
  close();
  return lines;
}

const entities = { '&': '&amp;', '<': '&lt;' };

/** Paragraphs as the HTML most editors start from. */
export const htmlOf = (paragraphs) =>
  paragraphs.map((text) => `<p>${text.replace(/[&<]/g, (sign) => entities[sign])}</p>`).join('');
