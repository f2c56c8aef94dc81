import { describe, expect, test } from 'vitest';
import {
  allOff,
  ariaKeys,
  keyFault,
  keyOf,
  keyPressed,
  OwnKeys,
  type Press,
  type ShortcutAction,
  shortcutActions,
  shownKey,
  withKey,
} from '../../src/domain/shortcuts.ts';

const press = (key: string, ...held: readonly (keyof Omit<Press, 'key'>)[]): Press => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
});

describe('keyOf', () => {
  test('is another key for each action, at first', () => {
    const first = shortcutActions.map((action) => keyOf(action, {}));
    expect(first).toEqual(['mod+k', 'n', 'p', '/', '1', '2', '3']);
  });

  test('is the one that was chosen, and none when it was turned off', () => {
    expect(keyOf('note', { note: 'j' })).toBe('j');
    expect(keyOf('note', { note: null })).toBeUndefined();
    expect(shortcutActions.map((action) => keyOf(action, allOff)).filter(Boolean)).toEqual([]);
  });
});

test.each<readonly [what: string, press: Press, key: string | undefined]>([
  ['a letter', press('n'), 'n'],
  ['a letter with Caps Lock or Shift', press('N', 'shiftKey'), 'n'],
  ['what Shift makes of a digit', press('!', 'shiftKey'), '!'],
  ['Ctrl', press('k', 'ctrlKey'), 'mod+k'],
  ['Command', press('k', 'metaKey'), 'mod+k'],
  ['Ctrl and Shift', press('K', 'ctrlKey', 'shiftKey'), 'mod+shift+k'],
  ['a letter of Polish', press('ł'), 'ł'],
  ['AltGr, which writes a letter of Polish', press('ń', 'ctrlKey', 'altKey'), undefined],
  ['Alt', press('n', 'altKey'), undefined],
  ['the space bar, which presses buttons', press(' '), undefined],
  ['Enter', press('Enter'), undefined],
  ['an arrow', press('ArrowDown', 'ctrlKey'), undefined],
  ['a dead key', press('Dead'), undefined],
])('keyPressed: %s', (_, given, key) => {
  expect(keyPressed(given)).toBe(key);
});

describe('keyFault', () => {
  test.each<readonly [ShortcutAction, string, OwnKeys, ReturnType<typeof keyFault>]>([
    ['note', 'j', {}, undefined],
    ['note', 'n', {}, undefined],
    ['note', 'p', {}, { kind: 'taken', by: 'playbooks' }],
    ['note', 'p', { playbooks: null }, undefined],
    ['note', 'x', { find: 'x' }, { kind: 'taken', by: 'find' }],
    ['note', 'mod+k', {}, { kind: 'taken', by: 'bar' }],
    ['bar', 'mod+t', {}, { kind: 'reserved' }],
    ['bar', 'mod+z', {}, { kind: 'reserved' }],
    ['bar', 'mod+j', {}, undefined],
  ])('of %s with %s beside %j', (action, key, own, fault) => {
    expect(keyFault(action, key, own)).toEqual(fault);
  });
});

describe('withKey', () => {
  test('names what differs from the first keys, and nothing else', () => {
    expect(withKey({}, 'note', 'j')).toEqual({ note: 'j' });
    expect(withKey({ note: 'j', find: null }, 'note', 'n')).toEqual({ find: null });
    expect(withKey({}, 'note', null)).toEqual({ note: null });
  });

  test('gives what the schema takes', () => {
    for (const action of shortcutActions)
      for (const key of ['j', 'ł', '+', 'mod+j', 'mod+shift+j', 'mod++', null]) {
        const own = withKey({}, action, key);
        expect(OwnKeys.parse(own)).toEqual(own);
      }
  });
});

test.each(['', ' ', 'jj', 'alt+j', 'mod+', 'shift+j', 'Enter'])('the schema takes no key "%s"', (key) => {
  expect(OwnKeys.safeParse({ note: key }).success).toBe(false);
});

test.each([
  ['n', 'n', 'N', 'N'],
  ['/', '/', '/', '/'],
  ['mod+k', 'Control+K Meta+K', 'Ctrl+K', '⌘K'],
  ['mod+shift+k', 'Control+Shift+K Meta+Shift+K', 'Ctrl+Shift+K', '⇧⌘K'],
  ['mod++', 'Control++ Meta++', 'Ctrl++', '⌘+'],
])('%s is told as %s, and shown as %s or %s', (key, aria, shown, mac) => {
  expect(ariaKeys(key)).toBe(aria);
  expect(shownKey(key, false)).toBe(shown);
  expect(shownKey(key, true)).toBe(mac);
});
