// The agent's own cards, decisions and memory beside a ticket; and that nothing of the customer's is kept with them.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownKinds } from '../../src/domain/own/records.ts';
import type { TicketView } from '../../src/domain/panel-state.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { button, changedTicket, click, say, stand } from './stand.ts';

const field = (key: Parameters<typeof say>[0]) => page.getByRole('textbox', { name: say(key), exact: true });
const allOf = ({ vault }: Stage) => JSON.stringify(ownKinds.map((kind) => vault.all(kind)));

describe('what may be decided', () => {
  test('stands beside the draft that asks for leave, with its words, until it is sent away', async () => {
    const { root } = await stand('ticket-decide-instead');
    const line = page.getByText('You may decide this: Send a new one before the old one is back · up to €60');
    await expect.element(line).toBeVisible();
    await expect.element(page.getByText('Your reply says “I’ll have to ask my manager”')).toBeVisible();
    root.querySelector<HTMLElement>('.instead .quiet')?.click();
    await expect.element(line).not.toBeInTheDocument();
  });

  test('is quiet while the draft decides', async () => {
    const { root } = await stand('ticket-may-decide');
    expect(root.querySelector('.instead')).toBeNull();
    expect(root.querySelector('.may-decide')?.textContent).toContain('Refund the postage · up to 20 euro');
  });

  test('that has ended is told as ended', async () => {
    const ended = { id: 'd', decision: 'Free return', when: { situations: ['our-mistake' as const] }, validUntil: 1 };
    const own = { card: [{ ...ended, madeAt: 1, changedAt: 1 }] };
    await stand({ ...changedTicket('ticket', () => ({})), own });
    await expect.element(page.getByText('Ended, worth asking about: Free return')).toBeVisible();
  });

  test('is not there when nothing is written down', async () => {
    const { root } = await stand('ticket');
    expect(root.querySelector('.may-decide, .instead, .like-before, .care-line')).toBeNull();
  });
});

test('decisions on tickets like this one are found, with what they share', async () => {
  const { root } = await stand('ticket-like-before');
  expect(root.querySelector('.like-before')?.textContent).toContain('In common: our mistake, may need a fix');
  expect(root.querySelectorAll('.like-before li')).toHaveLength(2);
});

const canaries = ['CANARYNAME', 'CANARYWORDS', 'CANARYSUBJECT', 'CANARYQUOTE', 'canary@example.com'];

const withCanaries = (whole: TicketView): Partial<TicketView> => ({
  customer: 'CANARYNAME canary@example.com',
  subject: 'CANARYSUBJECT',
  matter: { ...whole.matter, text: 'CANARYWORDS', draft: 'CANARYWORDS' },
  ...(whole.reading && {
    reading: {
      ...whole.reading,
      customer: 'CANARYNAME',
      quote: [{ text: 'CANARYQUOTE', marked: true }],
      requests: [{ text: 'CANARYQUOTE', answered: false }],
    },
  }),
});

describe('a reply that was sent', () => {
  test('is remembered by labels, and shown for what it is', async () => {
    const stage = await stand('ticket-remembered');
    await expect.poll(() => stage.vault.all('care')).toHaveLength(1);
    expect(stage.vault.all('care')[0]?.contacts).toMatchObject([
      { feelings: ['frustrated'], situations: ['our-mistake', 'repeat-contact'], kept: 1, late: 0 },
    ]);
    await expect.element(page.getByText(say('careRemembered'))).toBeVisible();
  });

  test('leaves no word and no name of the customer behind, nor does a decision about it', async () => {
    const stage = await stand(changedTicket('ticket-remembered', withCanaries));
    await expect.poll(() => stage.vault.all('care')).toHaveLength(1);
    await click(say('decisionWrite'));
    await userEvent.type(field('decisionWhat'), 'A new one');
    await click(say('save'));
    await expect
      .poll(() => stage.vault.all('note'))
      .toMatchObject([
        { kind: 'decided', text: 'A new one', ticket: { label: '#48213' }, about: { needs: ['fix', 'time', 'heard'] } },
      ]);
    await page.getByText(say('careRemembered')).click();
    await userEvent.type(field('carePrefers'), 'a call');
    stage.flush();
    await expect.poll(() => stage.vault.all('draft')).toHaveLength(1);
    const kept = allOf(stage);
    expect(kept).toContain('a call');
    for (const canary of canaries) expect(kept.toLowerCase()).not.toContain(canary.toLowerCase());
    for (const canary of canaries) expect(JSON.stringify(stage.sent).toLowerCase()).not.toContain(canary.toLowerCase());
  });

  test('is not remembered when that is off', async () => {
    const state = changedTicket('ticket-remembered', () => ({}));
    const stage = await stand({
      ...state,
      own: { careHistorySettings: [{ id: 'care-history', isOn: false, days: 180 }] },
    });
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(stage.vault.all('care')).toEqual([]);
  });

  test('stays forgotten once its customer was, until that is undone', async () => {
    const stage = await stand('ticket-remembered');
    await page.getByText(say('careRemembered')).click();
    await click(say('careForget'));
    await expect.poll(() => stage.vault.all('care')).toEqual([]);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(stage.vault.all('care')).toEqual([]);
    await stage.root.querySelector<HTMLElement>('.status .link')?.click();
    await expect.poll(() => stage.vault.all('care')).toHaveLength(1);
  });
});

describe('a customer who is known', () => {
  test('is told of in one line', async () => {
    await stand('ticket-known');
    await expect
      .element(page.getByText('Third time in 30 days · last time worried · a promise came late'))
      .toBeVisible();
  });

  test('keeps what the agent typed of them in sight', async () => {
    const stage = await stand('ticket-known-open');
    await userEvent.fill(field('carePrefers'), 'A letter');
    await userEvent.clear(field('careHelped'));
    await click(say('save'));
    await expect.poll(() => stage.vault.all('care')).toMatchObject([{ prefers: 'A letter' }]);
    expect(stage.vault.all('care')[0]).not.toHaveProperty('helped');
    expect(stage.vault.all('care')[0]?.contacts).toHaveLength(2);
  });

  test('is not told of while the room is locked', async () => {
    const stage = await stand('ticket-known');
    await expect.element(page.getByText(/Third time/)).toBeVisible();
    stage.vault.setLock({ kind: 'locked' });
    await expect.element(page.getByText(/Third time/)).not.toBeInTheDocument();
    expect(stage.root.querySelector('.jot')).toBeNull();
  });

  test('may be written of before the first reply', async () => {
    const stage = await stand('ticket');
    await expect.element(button(say('carePrefers'))).toBeVisible();
    await click(say('carePrefers'));
    await userEvent.type(field('carePrefers'), 'No calls');
    await click(say('save'));
    await expect.poll(() => stage.vault.all('care')).toMatchObject([{ prefers: 'No calls', contacts: [] }]);
  });
});
