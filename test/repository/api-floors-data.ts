// What MDN's browser-compat-data says of an API: since when each browser has it.
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import type { Named } from './api-floors-used.ts';

export const floors = { chrome: 141, edge: 141, firefox: 142 } as const;
export type Browser = keyof typeof floors;
export const browsers = ['chrome', 'edge', 'firefox'] as const satisfies readonly Browser[];

/** The version it came with, Infinity where it never did. */
type Since = Readonly<Record<Browser, number>>;
/** Under which name the data has it, and since when. */
export type Entry = { readonly path: string; readonly since: Since };

// 18 MB of JSON: read by Node itself, not by what runs the tests.
const all: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');
const { api, css, javascript, webextensions } = all;
const rooms: Readonly<Record<string, Identifier>> = { api, css, javascript, webextensions };
export const dataVersion: string = all.__meta.version;

function compatAt(path: string): CompatStatement | undefined {
  let at: Identifier | undefined;
  for (const part of path.split('.')) {
    const inside: Readonly<Record<string, Identifier | undefined>> = at ?? rooms;
    at = Object.hasOwn(inside, part) ? inside[part] : undefined;
    if (at === undefined) return undefined;
  }
  return at?.__compat;
}

/** What counts: there by default, under the name we call it by (`menus` is `contextMenus` in Chromium, and we say that). */
function versionOf(statement: SimpleSupportStatement, wanted: string | undefined): number {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = statement;
  if (flags || removed || prefix !== wanted || (other && !other.startsWith('contextMenus')))
    return Number.POSITIVE_INFINITY;
  if (typeof added !== 'string' || added === 'preview') return Number.POSITIVE_INFINITY;
  return Number.parseInt(added.replace('≤', ''), 10);
}

/** The entry at a path of the data, `webextensions.manifest.side_panel`; with a prefix, as it is written with that. */
export function entryAt(path: string, prefix?: string): Entry | undefined {
  const support = compatAt(path)?.support;
  if (!support) return undefined;
  const since = (browser: Browser) =>
    Math.min(...[support[browser] ?? []].flat().map((statement) => versionOf(statement, prefix)));
  return { path, since: { chrome: since('chrome'), edge: since('edge'), firefox: since('firefox') } };
}

/** The types share members between interfaces, by mixins; the data writes each down where it is. */
const mixins: readonly (readonly [mixin: RegExp, classes: readonly string[]])[] = [
  [/^Body$/, ['Response']],
  [/^Canvas[A-Z]\w*$/, ['CanvasRenderingContext2D']],
  [/^(DocumentOrShadowRoot|ParentNode)$/, ['Document', 'Element']],
  [/^(NonDocumentTypeChildNode|ChildNode|Slottable|Animatable|ARIAMixin|InnerHTML)$/, ['Element']],
  [/^(ElementContentEditable|ElementCSSInlineStyle|HTMLOrSVGElement|GlobalEventHandlers)$/, ['HTMLElement', 'Element']],
  [/^HTMLHyperlinkElementUtils$/, ['HTMLAnchorElement']],
  [/^Navigator[A-Z]\w*$/, ['Navigator']],
  [/^(AbstractWorker|MessageEventTarget)$/, ['Worker']],
  [/^ReadableStreamGenericReader$/, ['ReadableStreamDefaultReader']],
  [/^(NodeList|HTMLCollection)Of$/, ['NodeList', 'HTMLCollection']],
  [/^Console$/, ['console']],
];
/** Where a member may be written down when it is not under the class the types tell. */
const ancestors = ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Event', 'UIEvent', 'Window'];

function webPaths(name: string): readonly string[] {
  const [member = '', owner] = name.split('.').reverse();
  const names = [member, `${member}_static`, ...(member.startsWith('on') ? [`${member.slice(2)}_event`] : [])];
  const classes = mixins.find(([mixin]) => mixin.test(owner ?? ''))?.[1] ?? [];
  const within =
    owner === undefined ? ['', 'Window.', 'EventTarget.'] : [owner, ...classes, ...ancestors].map((each) => `${each}.`);
  return within.flatMap((each) => names.map((last) => `api.${each}${last}`));
}

const typedArray = /^(Int|Uint|Float|BigInt|BigUint)(8|16|32|64)(Clamped)?Array$/;
const sameClass: Readonly<Record<string, string>> = {
  CallableFunction: 'Function',
  NewableFunction: 'Function',
  IteratorObject: 'Iterator',
};
const classOf = (part: string) =>
  sameClass[part] ?? part.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/(?<=\w)Constructor$/, '');

function languagePaths(name: string): readonly string[] {
  const parts = name.split('.').map((part, at, all) => (at < all.length - 1 ? classOf(part) : part));
  const shared = parts.map((part) => (typedArray.test(part) && parts.length > 1 ? 'TypedArray' : part));
  return [...new Set([parts.join('.'), shared.join('.')])].map((each) => `javascript.builtins.${each}`);
}

const pathsOf: Readonly<Record<Named['room'], (name: string) => readonly string[]>> = {
  browser: (name) => [`webextensions.api.${name}`],
  web: webPaths,
  language: languagePaths,
  pattern: (name) => [`javascript.${name}`],
};

/** The entry of an API as the types name it. */
export function entryOf({ room, name }: Named): Entry | undefined {
  for (const path of pathsOf[room](name)) {
    const entry = entryAt(path);
    if (entry) return entry;
  }
  return undefined;
}

/** The entry of an option of an API, where the data tells the options apart: it has no one way to call them. */
export function optionEntry({ path }: Entry, option: string): Entry | undefined {
  const last = path.split('.').at(-1);
  const ways = [`options_${option}_parameter`, `init_${option}_parameter`, `${option}_parameter`, `${option}_option`];
  // Of a class, they are under its constructor.
  for (const at of [path, `${path}.${last}`])
    for (const way of ways.flatMap((each) => [each, `option_${option}`, `options_parameter.${each}`])) {
      const entry = entryAt(`${at}.${way}`);
      if (entry) return entry;
    }
  return undefined;
}

/** Whether what an API belongs to is in the data at all. Options and results are not: they are no API of their own. */
export function isKnownClass({ room, name }: Named): boolean {
  const owner = name.split('.').slice(0, -1).join('.');
  return owner === '' || entryOf({ room, name: owner }) !== undefined;
}

/** The browsers whose oldest supported version does not have it. */
export const missingIn = ({ since }: Entry): readonly Browser[] =>
  browsers.filter((browser) => since[browser] > floors[browser]);
