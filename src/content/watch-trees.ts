// Notices changes in every tree of the page: the document, open shadow roots, same-origin frames. Trees come and go, so it
// is asked to look again at each reading. Runs at every change and every key: what it hears it only passes on.
import { contains, isDocument, isElement, shadowRootOf, tagOf } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';
import { kinds } from './change-kinds.ts';
import type { ChangedParts } from './changed-parts.ts';
import type { Kind } from './when-quiet.ts';

/** What changes the meaning of a page without changing its nodes. Everything else would only be noise. */
const attributeFilter = [
  ...['class', 'style', 'hidden', 'open', 'type', 'contenteditable', 'aria-hidden', 'aria-selected', 'aria-pressed'],
  ...['data-ticket-id', 'data-status', 'data-audience', 'data-channel', 'data-entity-is-selected', 'data-is-active'],
  'data-state',
];

/** Milliseconds between two looks at every element for a shadow root that came late. */
const thoroughly = 10_000;
/** Milliseconds after which even what has not changed is read again: pages can hide and show by style alone. */
const longestKnown = 60_000;

export type Changes = {
  /** Something the reading depends on. */
  readonly changed: (kind: Kind) => void;
  /** Only within the reply box. */
  readonly typed: () => void;
  readonly isInBox: (node: Node) => boolean;
  /** The agent pressed something on the page. */
  readonly acted: () => void;
};

type Place = 'box' | 'near' | 'elsewhere';

export type TreeWatcher = {
  /** Looks for new trees; each is watched once, until `signal` is aborted. What has changed up to now is known to `parts`. */
  readonly look: (isThorough?: boolean) => void;
};

export function treeWatcher(
  top: Document,
  memory: CaretMemory,
  parts: ChangedParts,
  { changed, typed, isInBox, acted }: Changes,
  signal: AbortSignal,
): TreeWatcher {
  /** Where each node that has changed since the last reading stands: it is looked up once, however often it changes. */
  let places = new WeakMap<Node, Place>();
  const placeOf = ({ type, target }: MutationRecord): Place => {
    const known = places.get(target);
    if (!known || type === 'attributes') parts.note(target, type === 'attributes');
    const place = known ?? (isInBox(target) ? 'box' : parts.isNear(target) ? 'near' : 'elsewhere');
    if (!known) places.set(target, place);
    return place;
  };
  const observer = new MutationObserver((records) => {
    let isTyping = false;
    let isNear = false;
    let isElsewhere = false;
    for (const record of records) {
      const place = placeOf(record);
      if (place === 'box') isTyping = true;
      else if (place === 'near') isNear = true;
      else isElsewhere = true;
    }
    if (isTyping) typed();
    if (isNear) changed(kinds.page);
    else if (isElsewhere) changed(kinds.elsewhere);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const shadows = new WeakSet<ShadowRoot>();
  const documents = new WeakMap<Document, { readonly content: Element | null; readonly lifetime: AbortController }>();
  let lookedThoroughly = Number.NEGATIVE_INFINITY;
  let forgotten = performance.now();

  const onInput = (event: Event) => {
    const node = targetOf(event);
    if (node && isInBox(node)) return typed();
    const editable = memory.last()?.editable;
    changed(node && editable && contains(editable, node) ? kinds.typing : kinds.page);
  };
  const onLoad = (event: Event) => {
    const node = targetOf(event);
    const tag = node && isElement(node) ? tagOf(node) : '';
    if (tag === 'link' || tag === 'style') parts.all();
    changed(tag === 'img' ? kinds.elsewhere : kinds.page);
  };
  const onClick = () => {
    // What is folded away may be opened by style alone.
    parts.all();
    acted();
  };
  /** What is typed in an editable element is seen as a change; only a field has to be listened to. */
  const listenToFields = (document: Document, listening: AddEventListenerOptions) => {
    const onFocus = (event: Event) => {
      if (isEditable(targetOf(event))) document.removeEventListener('input', onInput, listening);
      else document.addEventListener('input', onInput, listening);
    };
    document.addEventListener('input', onInput, listening);
    document.addEventListener('focusin', onFocus, listening);
  };
  const onFocus = (event: Event) => {
    // Where the agent goes, a shadow root shows itself, however late its host got it.
    event.composedPath().filter(isShadow).forEach(watchShadow);
    // Which box is the reply is found out before the first key, not at it.
    const editable = memory.last()?.editable;
    if (editable && !isInBox(editable)) changed(kinds.page);
  };

  const watchDocument = (document: Document) => {
    const earlier = documents.get(document);
    const content = document.documentElement;
    // `document.open`, by which editors fill their frames, takes all listeners off a document and gives it new content.
    if (earlier?.content === content) return;
    earlier?.lifetime.abort();
    const lifetime = new AbortController();
    documents.set(document, { content, lifetime });
    const listening = { capture: true, signal: AbortSignal.any([signal, lifetime.signal]) };
    listenToFields(document, listening);
    document.addEventListener('change', onInput, listening);
    document.addEventListener('load', onLoad, listening);
    document.addEventListener('click', onClick, listening);
    memory.follow(document, listening.signal);
    document.addEventListener('focusin', onFocus, listening);
    observe(document);
  };
  const watchShadow = (root: ShadowRoot) => {
    if (shadows.has(root)) return;
    shadows.add(root);
    observe(root);
  };
  const observe = (root: Node) => {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    parts.watched(root);
  };

  return {
    look(isThorough = false) {
      const now = performance.now();
      const isQuick = !isThorough && now - lookedThoroughly < thoroughly;
      if (!isQuick) lookedThoroughly = now;
      if (now - forgotten > longestKnown) {
        forgotten = now;
        parts.all();
      }
      for (const { root } of treesOf(top, isQuick)) {
        if (isDocument(root)) watchDocument(root);
        else watchShadow(root);
      }
      // What has changed is read now, or waited for already.
      for (const { type, target } of observer.takeRecords()) parts.note(target, type === 'attributes');
      places = new WeakMap();
    },
  };
}

/** Where an event began, in a shadow root too. What these events go to is always a node, perhaps of another frame. */
function targetOf(event: Event): Node | undefined {
  const target = event.target as Node | null;
  if (!target || !isElement(target) || !shadowRootOf(target)) return target ?? undefined;
  return event.composedPath()[0] as Node | undefined;
}

const isEditable = (node: Node | undefined): boolean =>
  node !== undefined && isElement(node) && Reflect.get(node, 'isContentEditable') === true;

const isShadow = (target: EventTarget): target is ShadowRoot => target instanceof ShadowRoot;
