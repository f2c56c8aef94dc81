// The ticket room without a ticket: the reason, and the one thing to do about it.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { origin, refTo } from '../gallery/pieces.ts';
import { button, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

test.each([
  ['off', 'Turn Carecue on for desk.example.com?'],
  ['unknown', say('unknownTitle')],
  ['unreachable', say('unreachableTitle')],
  ['silent', say('silentTitle')],
  ['no-ticket', say('noTicketTitle')],
] as const)('in the state %s says "%s" and offers to paste', async (state, title) => {
  const { root } = await stand(state);
  expect(root.querySelector('h2.headline')?.textContent).toBe(title);
  await expect.element(button(say('pasteMessage'))).toBeVisible();
});

describe('a site that is off', () => {
  test('is asked for and turned on with one click', async () => {
    const stage = await stand('off');
    await click(say('turnOn'));
    expect(stage.asked).toEqual([origin]);
    await expectSent(stage, { type: 'turn-on', tabId: 7, origin });
    await expect.poll(() => statusText(stage)).toBe(say('status_turnedOn'));
  });

  test('stays off when the browser is told no', async () => {
    const stage = await stand('off');
    stage.grantsSite = false;
    await click(say('turnOn'));
    await expect.poll(() => statusText(stage)).toBe(say('status_notAllowed'));
    expect(sentBy(stage)).toEqual([]);
  });
});

test('a silent page is read again', async () => {
  const stage = await stand('silent');
  await click(say('readAgain'));
  await expectSent(stage, { type: 'read-again', tabId: 7 });
});

test('no ticket shows what was promised next', async () => {
  const stage = await stand('no-ticket-next');
  await click(say('openTicket'));
  await expectSent(stage, { type: 'open-ticket', ticket: refTo('48190') });
});

describe('a pasted message', () => {
  const box = () => page.getByLabelText(say('pasteLabel'));

  test('is read, and forgotten only then', async () => {
    const stage = await stand('no-ticket');
    await click(say('pasteMessage'));
    await userEvent.type(box(), 'Where is my lamp');
    stage.answer = () => failed('page-gone');
    await click(say('pasteRead'));
    await expect.element(box()).toHaveValue('Where is my lamp');
    stage.answer = () => ({ ok: true, value: undefined });
    await click(say('pasteRead'));
    const read = { type: 'read-pasted', tabId: 7, text: 'Where is my lamp' } as const;
    await expectSent(stage, read, read);
    await expect.element(box()).not.toBeInTheDocument();
    expect(stage.sent.at(-1)).toEqual({ type: 'keep-text', field: 'paste', text: '' });
  });

  test('is kept while it is typed, and when the box is closed', async () => {
    const stage = await stand('no-ticket');
    await click(say('pasteMessage'));
    await userEvent.type(box(), 'Where');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).not.toBeInTheDocument();
    expect(stage.sent.at(-1)).toEqual({ type: 'keep-text', field: 'paste', text: 'Where' });
    await click(say('pasteMessage'));
    await expect.element(box()).toHaveValue('Where');
  });

  test('asks for words before it reads none', async () => {
    const stage = await stand('no-ticket');
    await click(say('pasteMessage'));
    await click(say('pasteRead'));
    expect(sentBy(stage)).toEqual([]);
    await expect.element(box()).toHaveFocus();
  });
});
