// What the views may do, and what becomes of it: notices, status lines, the clipboard, unsaved texts.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { done, failed, type Outcome, type ProblemCode } from '../../src/domain/problem.ts';
import { panelActions } from '../../src/panel/actions.ts';
import { panelStore, receive } from '../../src/panel/store.ts';
import { knownDoor } from '../fakes/known-door.ts';
import { galleryStates } from '../gallery/states.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tick: Command = { type: 'tick-step', ticketKey: 'k', step: 'own', done: true };
const shownState = galleryStates.ticket('en').state;

function panel(answer: (command: Command) => Outcome | Promise<Outcome> = () => done, canCopy = true) {
  const store = panelStore('en-GB');
  store.setState({ tabId: 7, ...(shownState && { state: shownState }) });
  const sent: Command[] = [];
  const copied: string[] = [];
  const actions = panelActions(store, {
    send: async (command) => {
      sent.push(command);
      return answer(command);
    },
    copy: async (text) => {
      if (canCopy) copied.push(text);
      return canCopy;
    },
    requestSite: async (origin) => origin.startsWith('https:'),
    refresh: () => {},
    askOwed: async () => failed('store-failed'),
    askSettled: async () => failed('store-failed'),
    askShelf: async () => failed('store-failed'),
    showStudio: async () => {},
    browserCommands: async () => [],
    showBrowserKeys: async () => {},
    known: knownDoor(),
    saveFile: () => {},
  });
  return {
    store,
    actions,
    sent,
    copied,
    told: () => store.getState().status?.key,
    troubles: () => store.getState().troubles.map(({ code }) => code),
  };
}

describe('send', () => {
  test('turns a problem into a notice, which leaves when something succeeds', async () => {
    let outcome: Outcome = failed('store-failed');
    const { actions, troubles } = panel(() => outcome);
    expect(await actions.send(tick)).toBe(false);
    expect(await actions.send(tick)).toBe(false);
    expect(troubles()).toEqual(['store-failed']);
    outcome = done;
    expect(await actions.send(tick)).toBe(true);
    expect(troubles()).toEqual([]);
  });

  test('sends the same command once while it is under way, and again after', async () => {
    const { actions, sent } = panel();
    await Promise.all([actions.send(tick), actions.send(tick)]);
    expect(sent).toHaveLength(1);
    await actions.send(tick);
    expect(sent).toHaveLength(2);
  });

  test('says that the page is gone when no tab is beside the panel', async () => {
    const { store, actions, sent, troubles } = panel();
    const { tabId: _, ...noTab } = store.getState();
    store.setState(noTab, true);
    expect(await actions.onTab((tabId) => ({ type: 'read-again', tabId }))).toBe(false);
    expect(troubles()).toEqual(['page-gone']);
    expect(sent).toEqual([]);
  });
});

describe('insert', () => {
  test('names the prompt and the ticket, and says that it is in', async () => {
    const { actions, sent, told } = panel();
    await actions.insert({ text: 'hello', id: 'p/1' }, 'k');
    expect(sent).toEqual([{ type: 'insert', tabId: 7, text: 'hello', ticketKey: 'k', prompt: 'p/1' }]);
    expect(told()).toBe('status_inserted');
  });

  test.each([
    ['insert-refused', 'status_refusedCopied'],
    ['no-composer', 'status_noBoxCopied'],
    ['page-gone', 'status_noBoxCopied'],
  ] as const)('puts the words on the clipboard when the answer is %s', async (code, key) => {
    const { actions, copied, told, troubles } = panel(() => failed(code));
    await actions.insert({ text: 'hello' }, 'k');
    expect(copied).toEqual(['hello']);
    expect(told()).toBe(key);
    expect(troubles()).toEqual([]);
  });

  test.each<[ProblemCode, boolean]>([
    ['insert-refused', false],
    ['message-refused', true],
  ])('leaves a notice when the answer is %s and copying works: %s', async (code, canCopy) => {
    const { actions, copied, told, troubles } = panel(() => failed(code), canCopy);
    await actions.insert({ text: 'hello' }, 'k');
    expect(troubles()).toEqual([code]);
    expect(copied).toEqual([]);
    expect(told()).toBeUndefined();
  });
});

describe('turnOn', () => {
  test('asks the browser first, then sends', async () => {
    const { actions, sent, told } = panel();
    await actions.turnOn('https://desk.example.com');
    expect(sent).toEqual([{ type: 'turn-on', tabId: 7, origin: 'https://desk.example.com' }]);
    expect(told()).toBe('status_turnedOn');
  });

  test('changes nothing when the browser is not allowed to', async () => {
    const { actions, sent, told } = panel();
    await actions.turnOn('http://desk.example.com');
    expect(sent).toEqual([]);
    expect(told()).toBe('status_notAllowed');
  });
});

describe('unsaved text', () => {
  const field = 'note:learned';
  const shown = (store: ReturnType<typeof panelStore>) =>
    store.getState().typed[field] ?? store.getState().state?.texts[field] ?? '';
  const echo = (store: ReturnType<typeof panelStore>, text: string) =>
    shownState && receive(store, { ...shownState, texts: text === '' ? {} : { [field]: text } });

  test('is ahead of the store until its echo is back, whatever comes in between', () => {
    const { store, actions } = panel();
    actions.type(field, 'ab');
    actions.type(field, 'abc');
    echo(store, 'ab');
    expect(shown(store)).toBe('abc');
    echo(store, 'abc');
    expect(shown(store)).toBe('abc');
    echo(store, 'typed in another window');
    expect(shown(store)).toBe('typed in another window');
  });

  test('is forgotten once it is saved', async () => {
    const { store, actions, sent } = panel();
    actions.type(field, 'abc');
    actions.forget(field, 'abc');
    expect(shown(store)).toBe('');
    expect(sent).toEqual([{ type: 'keep-text', field, text: '' }]);
  });

  test('stays when more was typed while it was being saved', () => {
    const { store, actions } = panel();
    actions.type(field, 'abc and more');
    actions.forget(field, 'abc');
    expect(shown(store)).toBe('abc and more');
  });

  test('stays in the field, with a notice, when it cannot be kept', async () => {
    const { store, actions, troubles } = panel(() => failed('store-failed'));
    actions.type(field, 'abc');
    await vi.runAllTimersAsync();
    expect(shown(store)).toBe('abc');
    expect(troubles()).toEqual(['store-failed']);
  });

  test('opens the paste box again when a pasted text was left in it', () => {
    const store = panelStore('en');
    if (shownState) receive(store, { ...shownState, texts: { paste: 'a message' } });
    expect(store.getState().isPasting).toBe(true);
  });
});

test('dismissing a standing problem tells the background, one of this panel does not', async () => {
  const { store, actions, sent } = panel();
  store.setState({ troubles: [{ code: 'no-selection' }] });
  actions.dismiss('no-selection');
  expect(store.getState().troubles).toEqual([]);
  expect(sent).toEqual([]);
  if (shownState) store.setState({ state: { ...shownState, problems: [{ code: 'notifications-off' }] } });
  actions.dismiss('notifications-off');
  expect(sent).toEqual([{ type: 'dismiss-problem', code: 'notifications-off' }]);
});
