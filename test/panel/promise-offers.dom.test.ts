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
    kind: 'tell',
    priority: 'normal',
    due: now + 78 * minute,
    remindAt: now + 63 * minute,
    chaseAt: now + 108 * minute,
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
      changedTicket('ticket', () => ({ promiseOffers: [{ kind: 'do', words: texts.en.vaguePromise, lang: 'en' }] })),
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
      promise: {
        ...promise,
        kind: 'do',
        words: texts.en.vaguePromise,
        due,
        remindAt: due - 15 * minute,
        chaseAt: due + 30 * minute,
      },
    });
  });
});

describe('the plan', () => {
  test.each([
    ['en', 'When it is 15:45, I write to Maria González.'],
    ['pl', 'Gdy będzie 15:45, Małgorzata Wiśniewska-Zawadzka dostanie ode mnie wiadomość.'],
    ['ro', 'Când e ora 15:45, Ștefania Mărginean primește un mesaj de la mine.'],
  ] as const)('says when and to whom: %s', async (lang, plan) => {
    const { root } = await stand('ticket', lang);
    expect(root.querySelector('.plan')?.textContent).toBe(plan);
  });

  test('names the day when that is not today', async () => {
    const tomorrow = now + 24 * 60 * minute;
    const { root } = await stand(
      changedTicket('ticket', ({ promiseOffers }) => ({
        promiseOffers: promiseOffers.map((offer) => ({ ...offer, due: tomorrow, remindAt: tomorrow - 15 * minute })),
      })),
    );
    expect(root.querySelector('.plan')?.textContent).toBe('tomorrow, when it is 14:27, I write to Maria González.');
  });

  test('makes room while advice is read; the offer still takes one click', async () => {
    const stage = await stand('ticket-advice-open');
    await expect.element(page.getByText(say('remindAt'))).not.toBeVisible();
    await click(say('keepPromise'));
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([{ type: 'keep-promise', promise: { words: texts.en.promise } }]);
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
    expect(stage.root.querySelector('.offer .btn')).toBeNull();
    await expect.element(offers()).not.toBeInTheDocument();
  });

  test('says what it kept and renewed, each with a way back', async () => {
    const stage = await stand('ticket-sent');
    const told = [...stage.root.querySelectorAll('.offers .words')].map((line) => line.textContent);
    expect(told).toEqual([
      say('sentKept', { words: texts.en.promise }),
      say('sentRenewed', { words: texts.en.promise, time: '15:42' }),
    ]);
    await click(say('undo'));
    await expectSent(stage, { type: 'take-back-promise', id: 'p5' });
  });

  test('is dismissed with one click', async () => {
    const stage = await stand('ticket-sent');
    await click(say('dismiss'));
    await expectSent(stage, { type: 'dismiss-sent', conversation: key });
  });
});
