// Notices changes in every tree of the page: the document, open shadow roots, same-origin frames. Trees come and go, so it
// is asked to look again at each reading.
import { isDocument } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';

/** How long a kind of change must pause before it is worth reading, in milliseconds. */
export const gaps = { typing: 80, page: 150 } as const;

/** What changes the meaning of a page without changing its nodes. Everything else would only be noise. */
const attributeFilter = [
  ...[
    'class',
    'style',
    'hidden',
    'type',
    'contenteditable',
    'data-ticket-id',
    'data-status',
    'data-audience',
    'data-channel',
  ],
  ...['data-entity-is-selected', 'data-is-active', 'data-state', 'aria-selected', 'aria-pressed', 'aria-hidden'],
];

/** @returns looks for new trees; each is watched once, until `signal` is aborted */
export function treeWatcher(memory: CaretMemory, changed: (gap: number) => void, signal: AbortSignal) {
  const observer = new MutationObserver(() => changed(gaps.page));
  signal.addEventListener('abort', () => observer.disconnect());
  const shadows = new WeakSet<ShadowRoot>();
  const documents = new WeakMap<Document, { readonly content: Element | null; readonly lifetime: AbortController }>();

  const watchDocument = (document: Document) => {
    const earlier = documents.get(document);
    const content = document.documentElement;
    // `document.open`, by which editors fill their frames, takes all listeners off a document and gives it new content.
    if (earlier?.content === content) return;
    earlier?.lifetime.abort();
    const lifetime = new AbortController();
    documents.set(document, { content, lifetime });
    const listening = { capture: true, signal: AbortSignal.any([signal, lifetime.signal]) };
    for (const type of ['input', 'change']) document.addEventListener(type, () => changed(gaps.typing), listening);
    document.addEventListener('load', () => changed(gaps.page), listening);
    memory.follow(document, listening.signal);
    observe(document);
  };
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });

  return (top: Document): void => {
    for (const { root } of treesOf(top)) {
      if (isDocument(root)) watchDocument(root);
      else if (!shadows.has(root)) {
        shadows.add(root);
        observe(root);
      }
    }
  };
}
