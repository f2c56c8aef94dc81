// What can be done to the invented ticket of the try-out, and what cannot.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import {
  newPractice,
  type Practice,
  practiceFacts,
  practised,
  withUsedPrompt,
} from '../../src/panel/tour/practice-ticket.ts';

const now = Date.UTC(2026, 10, 24, 9);
const later = now + 60_000;
const fresh = newPractice(now);
const { ticketKey } = fresh.progress;
const practisedBy = (...commands: readonly Command[]) =>
  commands.reduce<Practice | undefined>((practice, command) => practice && practised(practice, command, later), fresh);

describe('practised', () => {
  test('a step is ticked by hand once, and unticked', () => {
    const tick: Command = { type: 'tick-step', ticketKey, step: 'thank', done: true };
    expect(practisedBy(tick, tick)?.progress.byHand).toEqual(['thank']);
    expect(practisedBy(tick, { ...tick, done: false })?.progress.byHand).toEqual([]);
  });

  test('a step of a checklist is ticked, and unticked', () => {
    const tick: Command = { type: 'tick-item', ticketKey, item: 'pack/list/1', done: true };
    expect(practisedBy(tick)?.progress.checked).toEqual(['pack/list/1']);
    expect(practisedBy(tick, { ...tick, done: false })?.progress.checked).toEqual([]);
  });

  test('promises are kept beside each other', () => {
    const keep: Command = {
      type: 'keep-promise',
      promise: {
        ticket: { key: ticketKey, helpdesk: 'practice', url: ticketKey },
        words: 'I will write to you tomorrow by 10:00.',
        kind: 'tell',
        lang: 'en',
        priority: 'normal',
        due: now + 86_400_000,
        remindAt: now + 86_300_000,
      },
    };
    const { promises = [] } = practisedBy(keep, keep) ?? {};
    expect(promises.map(({ state, madeAt }) => [state, madeAt])).toEqual([
      ['open', later],
      ['open', later],
    ]);
    expect(new Set(promises.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    { type: 'forget-corrections' },
    { type: 'settle-promise', id: 'p', as: 'done' },
    { type: 'open-ticket', ticket: { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com' } },
  ] as const satisfies readonly Command[])('$type is not for an invented ticket', (command) => {
    expect(practisedBy(command)).toBeUndefined();
  });
});

test('a prompt inserted twice is one that was used', () => {
  const twice = withUsedPrompt(withUsedPrompt(fresh, 'pack/prompt'), 'pack/prompt');
  expect(twice.progress.usedPrompts).toEqual(['pack/prompt']);
});

test('the facts are those of a message handed over, answered in a reply the customer will see', () => {
  const { snapshot } = practiceFacts(
    fresh,
    { customer: 'Maria', message: 'Hello', draft: 'Dear Maria' },
    defaultSettings,
  );
  expect(snapshot).toMatchObject({
    source: 'paste',
    requester: 'Maria',
    messages: [{ author: 'customer', text: 'Hello' }],
    composer: { audience: 'public', draft: 'Dear Maria' },
  });
  expect(snapshot?.messages[0]?.at).toBeLessThan(now);
});
