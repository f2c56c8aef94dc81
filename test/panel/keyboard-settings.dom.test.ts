// The keys of the panel in its settings: changed by pressing another, turned off, given back; and heard as they are set.
import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../src/domain/settings.ts';
import { allOff, type OwnKeys } from '../../src/domain/shortcuts.ts';
import { nextFrame } from '../gallery/stage.tsx';
import type { StateName } from '../gallery/states.ts';
import { violations } from './axe.ts';
import { changed, click, expectSent, say, sentBy, stand } from './stand.ts';

const withKeys = (keys: OwnKeys, name: StateName = 'keyboard') =>
  changed(name, (state) => ({ ...state, settings: { ...defaultSettings, keys } }));
const row = (action: string) => page.getByRole('listitem').filter({ hasText: action });
const keyOf = (action: string) => row(action).getByRole('button').first();
const note = say('commandNewNote');
const textOf = (found: Locator) => found.element().textContent;

async function change(action: string, key: string): Promise<void> {
  await keyOf(action).click();
  await expect.poll(() => textOf(keyOf(action))).toContain(say('keyPress'));
  await userEvent.keyboard(key);
  await nextFrame();
}

describe('a key', () => {
  test('is changed by pressing another, and given back by undo', async () => {
    const stage = await stand(withKeys({}));
    await change(note, 'j');
    await expectSent(stage, { type: 'set-settings', settings: { keys: { note: 'j' } } });
    await click(say('undo'));
    await expect.poll(() => sentBy(stage).at(-1)).toEqual({ type: 'set-settings', settings: { keys: {} } });
  });

  test('may be one with Ctrl', async () => {
    const stage = await stand(withKeys({}));
    await change(say('bar'), '{Control>}j{/Control}');
    await expectSent(stage, { type: 'set-settings', settings: { keys: { bar: 'mod+j' } } });
  });

  test.each([
    ['p', 'P is taken already, by “Hard moments”. Press another key, or Esc.'],
    ['{Control>}z{/Control}', 'The browser keeps Ctrl+Z for itself. Press another key, or Esc.'],
    ['{ArrowDown}', 'cannot be used'],
  ])('that cannot be had (%s) is told of, and the next one is taken', async (key, sentence) => {
    const stage = await stand(withKeys({}));
    await change(note, key);
    await expect.poll(() => textOf(row(note).getByRole('alert'))).toContain(sentence);
    expect(sentBy(stage)).toEqual([]);
    await userEvent.keyboard('j');
    await expectSent(stage, { type: 'set-settings', settings: { keys: { note: 'j' } } });
  });

  test.each(['{Escape}', '{Tab}'])('stays as it was after %s', async (key) => {
    const stage = await stand(withKeys({}));
    await change(note, key);
    await expect.poll(() => textOf(keyOf(note))).toMatch(/^N /);
    expect(sentBy(stage)).toEqual([]);
  });

  test('does nothing while it is waited for', async () => {
    const stage = await stand(withKeys({}));
    await change(note, '{Control>}k{/Control}');
    expect(stage.store.getState().isBarOpen).toBeFalsy();
  });

  test('is turned off alone', async () => {
    const stage = await stand(withKeys({ find: 'x' }));
    await page.getByRole('button', { name: `Turn off the key: ${note}` }).click();
    await expectSent(stage, { type: 'set-settings', settings: { keys: { find: 'x', note: null } } });
  });
});

test('all are turned off, and all are given back', async () => {
  const stage = await stand(withKeys({ note: 'j' }));
  await click(say('keysAllOff'));
  await click(say('keysFirst'));
  await expectSent(
    stage,
    { type: 'set-settings', settings: { keys: allOff } },
    { type: 'set-settings', settings: { keys: {} } },
  );
});

describe('in the panel', () => {
  test('the chosen key is heard, and the first one no more', async () => {
    const stage = await stand(withKeys({ playbooks: 'x', insert1: 'q' }, 'ticket'));
    await userEvent.keyboard('p1');
    await nextFrame();
    expect(stage.store.getState().room).toBe('ticket');
    expect(sentBy(stage)).toEqual([]);
    await userEvent.keyboard('q');
    await expect.poll(() => sentBy(stage).map(({ type }) => type)).toEqual(['insert']);
    await userEvent.keyboard('x');
    await expect.poll(() => stage.store.getState().room).toBe('playbooks');
  });

  test('the chosen key is shown in place', async () => {
    await stand(withKeys({ insert1: 'q', insert2: null }, 'ticket'));
    const inserts = page.getByRole('button', { name: say('insert') });
    await expect.element(inserts.nth(0)).toHaveAttribute('aria-keyshortcuts', 'q');
    expect(textOf(inserts.nth(0))).toMatch(/Q$/);
    await expect.element(inserts.nth(1)).not.toHaveAttribute('aria-keyshortcuts');
  });

  test('one that is turned off does nothing', async () => {
    const stage = await stand(withKeys(allOff, 'ticket'));
    await userEvent.keyboard('n1p/');
    await userEvent.keyboard('{Control>}k{/Control}');
    await nextFrame();
    expect(stage.store.getState()).toMatchObject({ room: 'ticket' });
    expect(stage.store.getState().isBarOpen).toBeFalsy();
    expect(sentBy(stage)).toEqual([]);
  });
});

test('those of the browser stand there as they are now, with the way to its page', async () => {
  const stage = await stand('keyboard');
  await expect.poll(() => textOf(row(say('actionTitle')))).toContain('Alt+Shift+Y');
  expect(textOf(row(note).last())).toContain(say('keysBrowserNone'));
  await click(say('keysBrowserChange'));
  expect(stage.browserKeysShown).toBe(1);
});

test.each(['keyboard', 'keyboard-off', 'keyboard-waiting'] as const)(
  '%s is without a fault axe knows',
  async (name) => {
    await stand(name);
    expect(await violations()).toEqual([]);
  },
);
