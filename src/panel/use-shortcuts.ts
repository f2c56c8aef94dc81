// The panel's own keys, as the agent has them (domain/shortcuts.ts): hearing them, and showing them in place.
import { useEffect } from 'preact/hooks';
import {
  ariaKeys,
  keyOf,
  keyPressed,
  type ShortcutAction,
  shortcutActions,
  shownKey,
  worksInFields,
} from '../domain/shortcuts.ts';
import { isField } from '../ui/is-plain-key.ts';
import { usePanel } from './panel-context.ts';

export type Runs = { readonly [action in ShortcutAction]?: (() => void) | undefined };

/** Does something at a key, from anywhere in the panel; at a plain one only while no field has the focus. */
export function useShortcuts(runs: Runs): void {
  const { keys } = usePanel().state.settings;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What is open over the panel has the keys to itself.
      if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return;
      const key = keyPressed(event);
      if (key === undefined || (isField(event.target) && !worksInFields(key))) return;
      const run = shortcutActions.map((action) => keyOf(action, keys) === key && runs[action]).find(Boolean);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

/** `aria` for `aria-keyshortcuts`, `shown` as it is written on the keys; none where it is turned off. */
export type KeyHint = { readonly aria?: string; readonly shown?: string };

export function useKeyHint(action: ShortcutAction | undefined): KeyHint {
  const { keys } = usePanel().state.settings;
  const key = action && keyOf(action, keys);
  return key === undefined ? {} : { aria: ariaKeys(key), shown: shownKey(key, isMac()) };
}

export const isMac = (): boolean => /Mac/.test(navigator.userAgent);
