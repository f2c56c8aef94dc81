// One page for all editors: `?editor=quill-2&place=shadow`. The runner drives it through `window.bench`.
import { charactersBeforeCaret } from './caret.js';
import { kindsIn } from './kinds.js';
import { linesOf } from './lines.js';

const editors = import.meta.glob('./editors/*.js');
const asked = new URLSearchParams(location.search);
const moduleOf = () => editors[`./editors/${asked.get('editor')}.js`]();

/** The root an editor is put into: the document, or an open shadow root in it; in a form that could be sent. */
function makeHost(place) {
  const form = document.createElement('form');
  const host = document.createElement('div');
  host.style.cssText = 'width: 640px; min-height: 160px';
  const button = document.createElement('button');
  button.textContent = 'Send';
  form.append(host, button);
  document.body.replaceChildren(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const [target, type] of [
    [form, 'submit'],
    [button, 'click'],
  ])
    target.addEventListener(type, () => {
      sends += 1;
    });
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
/** How often the reply would have gone out: a press on Send, a sent form, the key that many desks send with. */
let sends = 0;
let editor;
/** The kinds of elements that this editor is made of. */
const known = new Set();

const tooLate = () =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('the editor did not start within 4 seconds')), 4_000));

async function mount(paragraphs) {
  // So that it is known what three paragraphs look like in it, an empty one among them.
  if (known.size === 0) {
    await mountOne(['One', '', 'two']);
    remember();
    for (const kind of (await moduleOf()).kinds ?? []) known.add(kind);
  }
  await mountOne(paragraphs);
}

async function mountOne(paragraphs) {
  // Taken away with its frame, the focus would be nowhere, and Chromium would not give it back to the page.
  window.focus();
  document.activeElement?.blur();
  await editor?.destroy?.();
  const { make, styles = [] } = await moduleOf();
  const root = makeHost(asked.get('place'));
  await Promise.all(styles.map((address) => styleInto(root, address)));
  const target = document.createElement('div');
  target.style.minHeight = '140px';
  root.append(target);
  const changed = () => {
    changes += 1;
  };
  editor = await Promise.race([make(target, paragraphs, changed), tooLate()]);
  for (const frame of document.querySelectorAll('iframe')) listenForEnter(frame.contentDocument);
}

function listenForEnter(owner) {
  owner?.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') sends += 1;
    },
    true,
  );
}
listenForEnter(document);

const remember = () => {
  for (const kind of kindsIn(document)) known.add(kind);
};

window.bench = {
  caret: charactersBeforeCaret,
  mount,
  focus: () => editor.focus(),
  /** The exact model, to compare with itself. */
  model: () => editor.model(),
  /** What the model holds, line by line. */
  lines: () => editor.lines?.() ?? linesOf(editor.model()),
  /** All that is asked below is counted from here. */
  forget: () => {
    changes = 0;
    sends = 0;
    remember();
  },
  changes: () => changes,
  sends: () => sends,
  /** Kinds of elements that were not there before. */
  drawn: () => [...kindsIn(document)].filter((kind) => !known.has(kind)),
};
