// Notices changes in every tree of the page: the document, open shadow roots, same-origin frames. Trees come and go, so it
// is asked to look again at each reading. Runs at every change and every key: what it hears it only passes on.
import { contains, isDocument, isElement, isField, shadowRootOf, tagOf } from '../adapters/dom.ts';
import { treesOf } from '../adapters/tree.ts';
import type { ActsWhenNeeded } from './acts-when-needed.ts';
import { kinds } from './change-kinds.ts';
import type { ChangedParts } from './changed-parts.ts';
import { chatter } from './chatter.ts';
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

/** In the box, or how soon a change elsewhere is worth reading. */
type Place = 'box' | Kind;

type Followed = {
  readonly content: Element | null;
  readonly lifetime: AbortController;
  /** Whether the agent's acts are followed in it: what that takes may come later than the document. */
  isActedIn: boolean;
};

export type TreeWatcher = {
  /** Looks for new trees; each is watched once, until `signal` is aborted. What has changed up to now is known to `parts`. */
  readonly look: (isThorough?: boolean) => void;
  /** Something new was read, or the agent has done something: what only chattered may have something to say again. */
  readonly news: () => void;
};

export function treeWatcher(
  top: Document,
  acts: ActsWhenNeeded,
  parts: ChangedParts,
  { changed, typed, isInBox, acted }: Changes,
  signal: AbortSignal,
): TreeWatcher {
  const chatters = chatter();
  /** Where each node that has changed since the last reading stands: it is looked up once, however often it changes. */
  let places = new WeakMap<Node, Place>();
  const lookUp = (node: Node): Place => {
    if (isInBox(node)) return 'box';
    if (parts.isNear(node)) return kinds.page;
    return chatters.isChatter(node) ? kinds.chatter : kinds.elsewhere;
  };
  /** Where the last key was written: nearly every change of a page that is worked on is another one there. */
  let written: Node | undefined;
  const placeOf = ({ type, target }: MutationRecord): Place => {
    const isAttribute = type === 'attributes';
    if (target === written && !isAttribute) return 'box';
    const known = places.get(target);
    if (!known || isAttribute) parts.note(target, isAttribute);
    const place = known ?? lookUp(target);
    if (!known) places.set(target, place);
    if (place === 'box') written = target;
    return place;
  };
  const observer = new MutationObserver((records) => {
    let isTyping = false;
    let soonest: Kind | undefined;
    for (const record of records) {
      const place = placeOf(record);
      if (place === 'box') isTyping = true;
      else if (!soonest || place.longest < soonest.longest) soonest = place;
    }
    if (isTyping) typed();
    if (soonest) changed(soonest);
  });
  const forgetPlaces = () => {
    places = new WeakMap();
    written = undefined;
  };
  signal.addEventListener('abort', () => observer.disconnect());
  const shadows = new WeakSet<ShadowRoot>();
  const documents = new WeakMap<Document, Followed>();
  let lookedThoroughly = performance.now();
  let forgotten = lookedThoroughly;

  const onInput = (event: Event) => {
    const node = targetOf(event);
    if (node && isInBox(node)) return typed();
    const editable = acts.here()?.editable();
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
  /** The agent works on this page, well before a press or a word of theirs is to be seen to. */
  const onSign = () => void acts.bring();
  const listenIn = (document: Document, listening: AddEventListenerOptions) => {
    const listen = (type: string, listener: (event: Event) => void) =>
      document.addEventListener(type, listener, listening);
    const onFocus = (event: Event) => {
      // Where the agent goes, a shadow root shows itself, however late its host got it.
      event.composedPath().filter(isShadow).forEach(watchShadow);
      const node = targetOf(event);
      const isInEditable = isEditable(node);
      if (isInEditable || (node && isElement(node) && isField(node))) onSign();
      // What is typed in an editable element is seen as a change; only a field has to be listened to.
      if (isInEditable) document.removeEventListener('input', onInput, listening);
      else listen('input', onInput);
    };
    listen('input', onInput);
    listen('change', onInput);
    listen('load', onLoad);
    listen('click', onClick);
    listen('focusin', onFocus);
    if (acts.here()) return;
    for (const type of ['pointermove', 'keydown'])
      document.addEventListener(type, onSign, { ...listening, once: true });
  };

  const watchDocument = (document: Document) => {
    const content = document.documentElement;
    let followed = documents.get(document);
    // `document.open`, by which editors fill their frames, takes all listeners off a document and gives it new content.
    if (followed?.content !== content) {
      followed?.lifetime.abort();
      followed = { content, lifetime: new AbortController(), isActedIn: false };
      documents.set(document, followed);
      listenIn(document, { capture: true, signal: endOf(followed) });
      observe(document);
    }
    const here = acts.here();
    if (!here || followed.isActedIn) return;
    followed.isActedIn = true;
    here.follow(document, endOf(followed));
  };
  const endOf = ({ lifetime }: Followed) => AbortSignal.any([signal, lifetime.signal]);
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
      forgetPlaces();
    },
    news() {
      chatters.news();
      forgetPlaces();
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
