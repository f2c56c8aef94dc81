// All that a page could notice of a script in it, or an agent of a script in their page: what changes in its trees, where
// focus, selection and scrolling are, addresses, storage and names, and every call that would touch one of them.
import { all, bodyOf, isDocument, isField, rawText, tagOf, titleOf } from '../../src/adapters/dom.ts';
import { treesOf } from '../../src/adapters/tree.ts';

type Realm = Window & typeof globalThis;

/** Whatever acts, by the prototype that has it. Called by nobody who only reads. */
const acts: Readonly<Record<string, readonly string[]>> = {
  EventTarget: ['dispatchEvent'],
  Node: ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'normalize'],
  Element: [
    ...['setAttribute', 'removeAttribute', 'toggleAttribute', 'append', 'prepend', 'remove', 'replaceChildren'],
    ...['attachShadow', 'scroll', 'scrollBy', 'scrollTo', 'scrollIntoView', 'requestFullscreen'],
  ],
  HTMLElement: ['focus', 'blur', 'click', 'showPopover'],
  HTMLFormElement: ['submit', 'requestSubmit', 'reset'],
  HTMLInputElement: ['select', 'setSelectionRange', 'setRangeText', 'setCustomValidity'],
  HTMLTextAreaElement: ['select', 'setSelectionRange', 'setRangeText', 'setCustomValidity'],
  Document: ['execCommand', 'open', 'write', 'close', 'adoptNode'],
  Selection: ['addRange', 'removeAllRanges', 'collapse', 'extend', 'setBaseAndExtent', 'selectAllChildren', 'modify'],
  History: ['pushState', 'replaceState', 'go', 'back', 'forward'],
  Storage: ['setItem', 'removeItem', 'clear'],
};

/** Every call of an act in this realm, by name, until it is let go. */
function listenForActs(realm: Realm, calls: string[]): () => void {
  const restore = Object.entries(acts).flatMap(([name, methods]) => {
    const prototype: object = Reflect.get(realm, name).prototype;
    return methods.map((method) => {
      const real = Object.getOwnPropertyDescriptor(prototype, method);
      if (typeof real?.value !== 'function') return () => {};
      const { value } = real;
      Object.defineProperty(prototype, method, {
        ...real,
        value(this: unknown, ...given: unknown[]) {
          calls.push(`${name}.${method}()`);
          return Reflect.apply(value, this, given);
        },
      });
      return () => Object.defineProperty(prototype, method, real);
    });
  });
  return () => {
    for (const one of restore) one();
  };
}

/** The page as it stands, in lines that can be compared. Read from the prototypes: a page may have elements of any name. */
function stateOf(window: Realm): readonly string[] {
  const { document, history, location, localStorage, sessionStorage } = window;
  const lines = [
    `address ${location.href}, history ${history.length} ${JSON.stringify(history.state)}`,
    `title ${titleOf(document)}, cookies ${Reflect.get(Document.prototype, 'cookie', document)}`,
    `storage ${JSON.stringify([{ ...localStorage }, { ...sessionStorage }])}`,
    `names ${Reflect.ownKeys(window).map(String).join()}`,
    `scrolled ${window.scrollX} ${window.scrollY}`,
  ];
  for (const { root } of treesOf(document)) {
    const elements = all(root, '*', 60_000);
    const focused: Element | null = Reflect.get(
      (isDocument(root) ? Document : ShadowRoot).prototype,
      'activeElement',
      root,
    );
    const selection: Selection | null = isDocument(root)
      ? Reflect.apply(Document.prototype.getSelection, root, [])
      : null;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    lines.push(
      `elements ${elements.map((element) => `<${tagOf(element)} ${attributesOf(element)}>`).join('\n')}`,
      `text ${isDocument(root) ? rawText(bodyOf(root) ?? root) : rawText(root)}`,
      `focus ${focused ? elements.indexOf(focused) : 'none'}`,
      `selection ${anchorNode && rawText(anchorNode)} ${anchorOffset} ${focusNode && rawText(focusNode)} ${focusOffset}`,
      `values ${elements.map((element) => (isField(element) ? element.value : '')).join('|')}`,
      `scrolls ${elements.map((element) => Reflect.get(Element.prototype, 'scrollTop', element)).join(' ')}`,
    );
  }
  return lines;
}

const attributesOf = (element: Element) => {
  const attributes: NamedNodeMap = Reflect.get(Element.prototype, 'attributes', element);
  return Array.from(attributes, ({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ');
};

/**
 * Watches from now on.
 * @returns ends it and tells what was noticed; nothing, when nobody has touched anything
 */
export function watchForTraces(window: Realm): () => readonly string[] {
  const noticed: string[] = [];
  const observer = new MutationObserver(() => {});
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const { root } of treesOf(window.document)) observer.observe(root, everything);
  const before = stateOf(window);
  const restore = [listenForActs(window, noticed), listenForActs(globalThis.window, noticed)];
  return () => {
    for (const one of restore) one();
    const after = stateOf(window);
    const records = observer.takeRecords();
    observer.disconnect();
    noticed.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
    noticed.push(...after.filter((line, place) => line !== before[place]));
    return noticed;
  };
}
