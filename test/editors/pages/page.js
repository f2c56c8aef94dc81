// One page for all editors: `?editor=quill-2&place=shadow`. The runner drives it through `window.bench`.
import { linesOf } from './lines.js';

const editors = import.meta.glob('./editors/*.js');
const asked = new URLSearchParams(location.search);
const editorName = asked.get('editor');

/** The root an editor is put into: the document, or an open shadow root in it. */
function makeHost(place) {
  const host = document.createElement('div');
  host.style.cssText = 'width: 640px; min-height: 160px';
  document.body.replaceChildren(host);
  return place === 'shadow' ? host.attachShadow({ mode: 'open' }) : host;
}

/** Style sheets do not reach into a shadow root, so they are put beside the editor, wherever it is. */
function styleInto(root, address) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`no style sheet at ${address}`));
  });
  root.append(link);
  return loaded;
}

/** An editor changed: by its own account, not by the DOM's. */
let changes = 0;
let editor;

const tooLate = () =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('the editor did not start within 4 seconds')), 4_000));

async function mount(paragraphs) {
  await editor?.destroy?.();
  const { make, styles = [] } = await editors[`./editors/${editorName}.js`]();
  const root = makeHost(asked.get('place'));
  await Promise.all(styles.map((address) => styleInto(root, address)));
  const target = document.createElement('div');
  target.style.minHeight = '140px';
  root.append(target);
  const changed = () => {
    changes += 1;
  };
  editor = await Promise.race([make(target, paragraphs, changed), tooLate()]);
  changes = 0;
}

/** How many characters, spaces left out, stand before the end of the selection, wherever the focus is. */
function caret() {
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

window.bench = {
  caret,
  mount,
  focus: () => editor.focus(),
  /** The exact model, to compare with itself. */
  model: () => editor.model(),
  /** What the model holds, line by line. */
  lines: () => editor.lines?.() ?? linesOf(editor.model()),
  changes: () => changes,
  forgetChanges: () => {
    changes = 0;
  },
};
