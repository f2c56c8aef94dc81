// Notices changes in every tree of the page: the document, open shadow roots, same-origin frames. Trees come and go, so it
// is asked to look again at each reading.
import { isDocument } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';

/** How long a kind of change must pause before it is worth reading, in milliseconds. */
export const gaps = { typing: 40, page: 150 } as const;

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

/** Milliseconds between two looks at every element for a shadow root that came late. */
const thoroughly = 10_000;

export type Changes = {
  /** Something the reading depends on: read when it has paused for `gap` milliseconds. */
  readonly changed: (gap: number) => void;
  /** Only within the reply box. */
  readonly typed: () => void;
  readonly isInBox: (node: Node) => boolean;
};

export type TreeWatcher = {
  /** Looks for new trees; each is watched once, until `signal` is aborted. */
  readonly look: () => void;
  /** What changed up to now is known: it is not told any more. */
  readonly seen: () => void;
};

export function treeWatcher(
  top: Document,
  memory: CaretMemory,
  { changed, typed, isInBox }: Changes,
  signal: AbortSignal,
): TreeWatcher {
  const tell = (nodes: readonly Node[], gap: number) => (nodes.every(isInBox) ? typed() : changed(gap));
  const observer = new MutationObserver((records) => {
    tell(
      records.map(({ target }) => target),
      gaps.page,
    );
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const shadows = new WeakSet<ShadowRoot>();
  const documents = new WeakMap<Document, { readonly content: Element | null; readonly lifetime: AbortController }>();
  let lookedThoroughly = Number.NEGATIVE_INFINITY;

  const watchDocument = (document: Document) => {
    const earlier = documents.get(document);
    const content = document.documentElement;
    // `document.open`, by which editors fill their frames, takes all listeners off a document and gives it new content.
    if (earlier?.content === content) return;
    earlier?.lifetime.abort();
    const lifetime = new AbortController();
    documents.set(document, { content, lifetime });
    const listening = { capture: true, signal: AbortSignal.any([signal, lifetime.signal]) };
    const onInput = (event: Event) => tell(event.composedPath().slice(0, 1).filter(isNode), gaps.typing);
    for (const type of ['input', 'change']) document.addEventListener(type, onInput, listening);
    document.addEventListener('load', () => changed(gaps.page), listening);
    // Where the agent goes, a shadow root shows itself, however late its host got it.
    const onFocus = (event: Event) => event.composedPath().filter(isShadow).forEach(watchShadow);
    document.addEventListener('focusin', onFocus, listening);
    memory.follow(document, listening.signal);
    observe(document);
  };
  const watchShadow = (root: ShadowRoot) => {
    if (shadows.has(root)) return;
    shadows.add(root);
    observe(root);
  };
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });

  return {
    look() {
      const now = performance.now();
      const isQuick = now - lookedThoroughly < thoroughly;
      if (!isQuick) lookedThoroughly = now;
      for (const { root } of treesOf(top, isQuick)) {
        if (isDocument(root)) watchDocument(root);
        else watchShadow(root);
      }
    },
    seen: () => void observer.takeRecords(),
  };
}

const isNode = (target: EventTarget): target is Node => target instanceof Node;
const isShadow = (target: EventTarget): target is ShadowRoot => target instanceof ShadowRoot;
