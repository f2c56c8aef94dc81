// The keys the panel listens to, as one table: what each does, which key does it at first, and which the agent chose instead.
// The views show them, the panel listens to them and the settings change them, all from here.
import * as z from 'zod/mini';

/**
 * A key as it is kept: `n`, `/`, or `mod+k` and `mod+shift+k`, where `mod` is Ctrl or, on a Mac, Command. What the key writes
 * counts, not its place on the keyboard.
 */
const Key = z.string().check(z.maxLength(20), z.regex(/^(?:mod\+(?:shift\+)?)?\S$/u));
/** `null`: turned off. Absent: the first one. */
const chosen = z.optional(z.nullable(Key));

/** What the agent chose instead of the first keys. */
export const OwnKeys = z.object({
  bar: chosen,
  note: chosen,
  playbooks: chosen,
  find: chosen,
  insert1: chosen,
  insert2: chosen,
  insert3: chosen,
});
export type OwnKeys = Readonly<z.infer<typeof OwnKeys>>;
export type ShortcutAction = keyof OwnKeys;

const firstKeys = {
  bar: 'mod+k',
  note: 'n',
  playbooks: 'p',
  find: '/',
  insert1: '1',
  insert2: '2',
  insert3: '3',
} as const satisfies Readonly<Record<ShortcutAction, string>>;

/** In the order they are listed. */
export const shortcutActions = Object.keys(firstKeys) as readonly ShortcutAction[]; // Object.keys forgets the keys' names.

/** Inserting what is at a glance, by its place there. */
export const insertActions = ['insert1', 'insert2', 'insert3'] as const satisfies readonly ShortcutAction[];

/** @returns undefined when it is turned off */
export function keyOf(action: ShortcutAction, own: OwnKeys): string | undefined {
  const key = own[action];
  return key === undefined ? firstKeys[action] : (key ?? undefined);
}

/** What of a key press counts, as every browser tells it. */
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * A press as a key of the table; undefined where it could be none. With Alt a key writes another letter or opens a menu of the
 * browser; AltGr, by which Polish is written, tells itself as Ctrl and Alt.
 */
export function keyPressed({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | undefined {
  if (altKey || [...key].length !== 1 || key.trim() === '') return undefined;
  const mod = ctrlKey || metaKey ? `mod+${shiftKey ? 'shift+' : ''}` : '';
  return `${mod}${key.toLowerCase()}`;
}

/** Whether it works in a field, too, where plain keys are typed. */
export const worksInFields = (key: string): boolean => key.startsWith('mod+');

/** Taken by the browser before a page hears of them, or by what one does in a field. */
const reserved = new Set([...'acnqtvwxyz0123456789'].map((key) => `mod+${key}`).concat('mod+shift+n', 'mod+shift+t'));

export type KeyFault = { readonly kind: 'reserved' } | { readonly kind: 'taken'; readonly by: ShortcutAction };

/** Why the action cannot have this key, if it cannot. */
export function keyFault(action: ShortcutAction, key: string, own: OwnKeys): KeyFault | undefined {
  if (reserved.has(key)) return { kind: 'reserved' };
  const by = shortcutActions.find((other) => other !== action && keyOf(other, own) === key);
  return by && { kind: 'taken', by };
}

/** @param key `null` turns it off */
export function withKey(own: OwnKeys, action: ShortcutAction, key: string | null): OwnKeys {
  const { [action]: _, ...others } = own;
  return key === firstKeys[action] ? others : { ...others, [action]: key };
}

export const allOff: OwnKeys = Object.fromEntries(shortcutActions.map((action) => [action, null]));

/** As `aria-keyshortcuts` has it, Ctrl and Command both. https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts */
export function ariaKeys(key: string): string {
  if (!worksInFields(key)) return key;
  const rest = key.slice('mod+'.length).replace('shift+', 'Shift+').replace(/\S$/u, upper);
  return `Control+${rest} Meta+${rest}`;
}

/** As it is written on the keys of the machine: "Ctrl+K", "⌘K", "N". */
export function shownKey(key: string, isMac: boolean): string {
  const letter = key.replace(/^mod\+(?:shift\+)?/, '').replace(/^./u, upper);
  if (!worksInFields(key)) return letter;
  const isShifted = key.startsWith('mod+shift+');
  return isMac ? `${isShifted ? '⇧' : ''}⌘${letter}` : `Ctrl+${isShifted ? 'Shift+' : ''}${letter}`;
}

const upper = (letter: string): string => letter.toUpperCase();
