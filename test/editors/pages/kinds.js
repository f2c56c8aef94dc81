// What stands in the boxes of a page and right in its body, through shadow roots and frames: each element's name with the
// names of its attributes, and the highlights painted over the text. Toolbars are left out: they change with every key.
const boxes = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** What any text may be made of; `br[type]` is how Firefox keeps an empty line open. */
const plain = new Set(['p[]', 'div[]', 'br[]', 'br[type]']);

/** @param {Document | ShadowRoot} root @returns {Set<string>} */
export function kindsIn(root, kinds = new Set()) {
  const add = (element) => {
    const kind = `${element.localName}[${element.getAttributeNames().sort()}]`.replace(/\d+/g, '');
    if (!plain.has(kind)) kinds.add(kind);
  };
  for (const box of root.querySelectorAll(boxes)) [box, ...box.querySelectorAll('*')].forEach(add);
  root.querySelectorAll('html, body, html > *, body > *').forEach(add);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) kindsIn(element.shadowRoot, kinds);
    if (element.contentDocument) kindsIn(element.contentDocument, kinds);
  }
  for (const name of root.defaultView?.CSS.highlights?.keys() ?? []) kinds.add(`::highlight(${name})`);
  return kinds;
}
