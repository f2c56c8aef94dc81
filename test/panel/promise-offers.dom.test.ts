// A promise seen in the reply: kept with one click, dated by the agent where the words name no time.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { texts } from '../gallery/people.ts';
import { hour, minute, now, origin } from '../gallery/pieces.ts';
import { changedTicket, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

const key = `${origin} zendesk 48213`;

describe('a promise in the reply', () => {
  const promise = {
    ticket: { key, helpdesk: 'zendesk', ticketId: '48213', url: `${origin}/agent/tickets/48213` },
    customer: 'Maria González',
    words: texts.en.promise,
    lang: 'en',
    due: now + 78 * minute,
    remindAt: now + 63 * minute,
  } as const;

  test('is kept with one click', async () => {
    const stage = await stand('ticket');
    await click(say('keepPromise'));
    await expectSent(stage, { type: 'keep-promise', promise });
    await expect.poll(() => statusText(stage)).toBe(say('status_promiseKept'));
  });

  test('is reminded of when the agent says so', async () => {
    const stage = await stand('ticket');
    await page.getByLabelText(say('remindAt')).fill('15:00');
    await click(say('keepPromise'));
    await expectSent(stage, { type: 'keep-promise', promise: { ...promise, remindAt: now + 18 * minute } });
  });

  test('cannot be reminded of after it is due', async () => {
    const stage = await stand('ticket');
    const field = page.getByLabelText(say('remindAt'));
    await field.fill('17:00');
    await click(say('keepPromise'));
    expect(sentBy(stage)).toEqual([]);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(say('remindLate'));
  });

  test('without a time asks for one, which must be still to come', async () => {
    const stage = await stand(
      changedTicket('ticket', () => ({ promiseOffers: [{ words: texts.en.vaguePromise, lang: 'en' }] })),
    );
    await click(say('keepPromise'));
    await expect.element(page.getByLabelText(say('dueWhen'))).toHaveAccessibleDescription(say('pickDue'));
    await page.getByLabelText(say('dueWhen')).fill('2026-11-24T10:00');
    await expect.element(page.getByLabelText(say('dueWhen'))).toHaveAccessibleDescription(say('duePast'));
    await click(say('keepPromise'));
    expect(sentBy(stage)).toEqual([]);
    await page.getByLabelText(say('dueWhen')).fill('17:42');
    await click(say('keepPromise'));
    const due = now + 3 * hour;
    await expectSent(stage, {
      type: 'keep-promise',
      promise: { ...promise, words: texts.en.vaguePromise, due, remindAt: due - 15 * minute },
    });
  });
});

describe('a reply that was sent', () => {
  const offers = () => page.getByRole('region', { name: say('promiseOffers') });

  test('says when, and still offers the promises it made', async () => {
    const stage = await stand('ticket-sent-promising');
    expect(stage.root.querySelector('.sent time')?.textContent).toBe('Sent yesterday 14:42');
    await click(say('keepPromise'));
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([{ type: 'keep-promise', promise: { words: texts.en.promise } }]);
  });

  test.each([
    ['en', 'Sent 14:38'],
    ['pl', 'Wysłano: 14:38'],
    ['ro', 'Trimis: 14:38'],
  ] as const)('is one line when nothing is left to keep: %s', async (lang, line) => {
    const stage = await stand('ticket-sent', lang);
    expect(stage.root.querySelector('.sent')?.textContent).toBe(line);
    expect(stage.root.querySelector('.offer')).toBeNull();
    await expect.element(offers()).not.toBeInTheDocument();
  });

  test('is dismissed with one click', async () => {
    const stage = await stand('ticket-sent');
    await click(say('dismiss'));
    await expectSent(stage, { type: 'dismiss-sent', conversation: key });
  });
});
