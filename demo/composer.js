// The reply box: rich text by the browser's own editing commands, so that undo is the browser's own too.
import { element } from './element.js';

/** @typedef {'public' | 'internal'} Audience */

const tools = [
  { command: 'bold', label: 'Bold', sign: 'B' },
  { command: 'italic', label: 'Italic', sign: 'I' },
  { command: 'insertUnorderedList', label: 'List', sign: '•' },
];

const placeholders = { public: 'Write to', internal: 'A note only colleagues see' };

/** Chromium would leave a first line bare and make paragraphs of the others. */
const emptyLine = () => element('p', {}, element('br', {}));

/**
 * @param {object} options
 * @param {string} options.to whom a public reply goes to
 * @param {readonly Node[]} options.draft what was written and not sent
 * @param {(audience: Audience, body: readonly Node[]) => void} options.onSend
 * @param {() => void} options.onDiscard
 */
export function composer({ to, draft, onSend, onDiscard }) {
  const box = element('div.box', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' }, ...draft);
  if (draft.length === 0) box.append(emptyLine());
  const send = element('button.send', { type: 'button', 'data-send': '' }, 'Send');
  const discard = element('button.discard', { type: 'button', 'data-discard': '' }, 'Discard');
  const reply = element('button', { type: 'button' }, 'Reply');
  const note = element('button', { type: 'button' }, 'Internal note');
  const section = element(
    'section.composer',
    { 'data-composer': '' },
    element('div.audience', { role: 'group', 'aria-label': 'Who reads it' }, reply, note),
    box,
    element('footer', {}, ...tools.map((tool) => toolButton(tool, box)), discard, send),
  );

  /** @param {Audience} audience */
  const address = (audience) => {
    const placeholder = audience === 'public' ? `${placeholders.public} ${to}` : placeholders.internal;
    section.dataset.audience = audience;
    box.setAttribute('aria-label', audience === 'public' ? 'Reply' : 'Internal note');
    box.dataset.placeholder = placeholder;
    reply.setAttribute('aria-pressed', String(audience === 'public'));
    note.setAttribute('aria-pressed', String(audience === 'internal'));
    send.textContent = audience === 'public' ? 'Send' : 'Add note';
  };
  const showEmptiness = () => box.classList.toggle('empty', box.textContent === '' && !box.querySelector('li'));

  reply.addEventListener('click', () => address('public'));
  note.addEventListener('click', () => address('internal'));
  box.addEventListener('focus', () => document.execCommand('defaultParagraphSeparator', false, 'p'));
  box.addEventListener('input', showEmptiness);
  const empty = () => {
    box.replaceChildren(emptyLine());
    showEmptiness();
  };
  const sendDraft = () => {
    if (box.textContent?.trim() === '') return box.focus();
    onSend(section.dataset.audience === 'internal' ? 'internal' : 'public', [...box.childNodes]);
    empty();
  };
  send.addEventListener('click', sendDraft);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sendDraft();
  });
  discard.addEventListener('click', () => {
    empty();
    onDiscard();
  });
  address('public');
  showEmptiness();
  return { section, box };
}

/**
 * @param {(typeof tools)[number]} tool
 * @param {HTMLElement} box
 */
function toolButton({ command, label, sign }, box) {
  const button = element(`button.tool.${command}`, { type: 'button', 'aria-label': label, title: label }, sign);
  button.addEventListener('mousedown', (event) => event.preventDefault()); // the caret stays where it is
  button.addEventListener('click', () => {
    box.focus();
    document.execCommand(command);
  });
  return button;
}
