// Reply boxes to write into, small ones made here, and what the agent does in them with real keys.
import { userEvent } from 'vitest/browser';
import type { Place } from '../../src/composer/insert-text.ts';

export const undo = () => userEvent.keyboard('{Control>}z{/Control}');
export const type = (text: string) => userEvent.keyboard(text);

/** Puts mark-up into the test page; gone when the next one comes. */
export function mount<T extends Element>(html: string, selector: string): T {
  document.body.innerHTML = html;
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** A caret the agent put there. */
export const remembered = (editable: Element, range?: Range): Place => ({
  editable,
  range,
  isRemembered: true,
  ownWords: '',
});

/** A box the agent never clicked in. */
export const untouched = (editable: Element, ownWords = ''): Place => ({ editable, isRemembered: false, ownWords });

/** Selects from one text offset to another inside a node, as a click or a drag does. */
export function caretAt(node: Node, start: number, end = start): void {
  const document = node.ownerDocument;
  document?.getSelection()?.setBaseAndExtent(node, start, node, end);
}

/**
 * An editor as CKEditor is one: it has a model of its own, takes text only from a paste, and shows what the model says,
 * whatever anyone writes into its element.
 */
export function modelEditor(
  takes: 'text/html' | 'text/plain',
  marks: Readonly<Record<string, string>>,
  content = 'abc',
) {
  const root = mount<HTMLElement>('<div id="editor" contenteditable="true"></div>', '#editor');
  for (const [name, value] of Object.entries(marks)) root.setAttribute(name, value);
  let model = content;
  const pastes: Readonly<Record<string, string>>[] = [];
  const show = () => {
    root.textContent = model;
    caretAt(root.firstChild ?? root, model.length);
  };
  new MutationObserver(() => root.textContent !== model && show()).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  root.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    pastes.push({ html: data?.getData('text/html') ?? '', plain: data?.getData('text/plain') ?? '' });
    if (takes === 'text/plain' && data?.getData('text/html')) return;
    const template = document.createElement('template');
    template.innerHTML = data?.getData(takes) ?? '';
    // Like the real ones: late, and without saying whether it took anything.
    setTimeout(() => {
      model += takes === 'text/html' ? (template.content.textContent ?? '') : (data?.getData(takes) ?? '');
      show();
    }, 30);
  });
  show();
  root.focus();
  return { root, pastes, model: () => model };
}
