// What the compiler and the data cannot know: where an API that a browser lacks is not called there, what stands in options,
// and what the data leaves out.
import type { Browser } from './api-floors-data.ts';

export type Guard = {
  /** Paths in the data. */
  readonly apis: readonly string[];
  readonly missingIn: readonly Browser[];
  readonly file: string;
  /** What stands in that file so that it is not called, or does no harm. */
  readonly code: string;
  /** What it means to people, for the table. */
  readonly says: string;
};

export const guards: readonly Guard[] = [
  {
    apis: ['sidePanel', 'sidePanel.open', 'sidePanel.setPanelBehavior'].map((name) => `webextensions.api.${name}`),
    missingIn: ['firefox'],
    file: 'src/platform/panel-opening.ts',
    code: '__FIREFOX__',
    says: 'The panel is Chromium’s side panel. In Firefox it is the sidebar, which a click on the button closes again.',
  },
  {
    apis: ['sidebarAction.open', 'sidebarAction.toggle'].map((name) => `webextensions.api.${name}`),
    missingIn: ['chrome', 'edge'],
    file: 'src/platform/panel-opening.ts',
    code: '__FIREFOX__',
    says: 'Firefox’s sidebar. Chromium has the side panel.',
  },
  {
    apis: ['webextensions.api.commands.openShortcutSettings'],
    missingIn: ['chrome', 'edge'],
    file: 'src/platform/commands.ts',
    code: '__FIREFOX__',
    says: 'Firefox opens its own page for shortcuts. In Chromium a tab is opened at the address of that page.',
  },
  {
    apis: ['webextensions.api.idle.onStateChanged.locked'],
    missingIn: ['firefox'],
    file: 'src/platform/screen-lock.ts',
    code: 'if (__FIREFOX__) return',
    says: 'The own room locks together with the computer’s screen. Firefox does not tell of that; there it locks after its time alone.',
  },
  {
    apis: ['api.Window.navigation'],
    missingIn: ['firefox'],
    file: 'src/content/watch-page.ts',
    code: 'window.navigation?.',
    says: 'Tells at once that a helpdesk shows another ticket. Before Firefox 147 the changes in the page that follow tell it.',
  },
  {
    apis: ['css.properties.field-sizing'],
    missingIn: ['firefox'],
    file: 'src/ui/css/controls.css',
    code: 'resize: vertical',
    says: 'A text field grows with its text. Before Firefox 152 it keeps its height, scrolls, and can be pulled larger.',
  },
  {
    apis: ['css.selectors.-webkit-search-cancel-button'],
    missingIn: ['firefox'],
    file: 'src/ui/css/controls.css',
    code: '::-webkit-search-cancel-button',
    says: 'The cross in a search field, in the theme’s colour. Firefox shows none.',
  },
];

/** In options and strings, where the compiler sees no API: path in the data, the file, and the words there. */
export const inOptions: readonly (readonly [path: string, file: string, words: string])[] = [
  ['webextensions.api.idle.onStateChanged.locked', 'src/platform/screen-lock.ts', "'locked'"],
  ['api.IDBTransaction.durability', 'src/storage/store.ts', "durability: 'strict'"],
  ['api.IDBTransaction.durability', 'src/vault/connection.ts', "durability: 'strict'"],
  ['api.SubtleCrypto.sign.ed25519', 'src/sharing/signing-key.ts', 'Ed25519'],
  ['api.EventTarget.addEventListener.options_parameter.options_signal_parameter', 'src/content/start.ts', 'signal'],
  ['api.HTMLElement.focus.options_preventScroll_parameter', 'src/composer/take-caret.ts', 'preventScroll: true'],
  ['css.types.color.light-dark', 'src/ui/css/tokens.css', 'light-dark('],
  ['css.types.color.oklch', 'src/ui/css/tokens.css', 'oklch('],
  ['css.types.color.color-mix', 'src/ui/css/controls.css', 'color-mix('],
];

/** What MDN’s data does not tell apart, though it knows the class: each for its reason. */
export const notInData: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^css :-webkit-calendar-picker-indicator$/, 'Chromium’s own; another browser skips the rule'],
  [/^web \w+\.prototype$/, 'every class has one'],
  [/^web CSSStyleProperties\./, 'computed values of properties older than CSS modules'],
  [/^web Node\.DOCUMENT_FRAGMENT_NODE$/, 'DOM Level 1 (1998)'],
  [/^web NodeFilter$/, 'DOM Level 2 (2000)'],
  [
    /^browser (alarms\.Alarm|menus\.OnClickData|permissions\.Permissions|runtime\.Port)\.\w+$/,
    'members from the start',
  ],
  [/^browser scripting\.(InjectionTarget|RegisteredContentScript)\.\w+$/, 'likewise'],
  [/^browser sidePanel\.(windowId|PanelBehavior\.\w+)$/, 'options from the start, guarded with their calls'],
  [
    /^browser notifications\.getPermissionLevel$/,
    'Chromium since 32, under __FIREFOX__ in src/platform/notifications.ts',
  ],
];
