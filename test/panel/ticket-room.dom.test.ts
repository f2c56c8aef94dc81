// The ticket room: what it shows, and what each of its buttons asks for.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed } from '../../src/domain/problem.ts';
import { texts } from '../gallery/people.ts';
import { couldBe, origin } from '../gallery/pieces.ts';
import { button, changedTicket, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

const key = `${origin} zendesk 48213`;
const [first, second] = texts.en.sayings;
const plain = (text: string) => text.replace(/[[\]]/g, '');
const insertFirst = {
  type: 'insert',
  tabId: 7,
  text: plain(first.text),
  ticketKey: key,
  prompt: 'legendary/p0',
} as const;

describe('the reading', () => {
  test('says "may feel", shows the words that led there, and the needs', async () => {
    const { root } = await stand('ticket');
    expect(root.querySelector('h2.headline')?.textContent).toBe('Maria González may feel let down');
    expect([...root.querySelectorAll('blockquote mark')].map((mark) => mark.textContent)).toEqual([
      'second lamp is broken',
      'nobody answered',
    ]);
    expect([...root.querySelectorAll('.chips li')].map((chip) => chip.textContent)).toEqual([
      'a fix',
      'a date',
      'to be heard',
    ]);
  });

  test.each([
    ['en', 'Maria González may feel worried and sad'],
    ['pl', 'Małgorzata Wiśniewska-Zawadzka może czuć niepokój i smutek'],
    ['ro', 'Poate că Ștefania Mărginean simte îngrijorare și tristețe'],
  ] as const)('names two feelings in %s', async (lang, headline) => {
    const { root } = await stand('ticket-two-feelings', lang);
    expect(root.querySelector('h2.headline')?.textContent).toBe(headline);
  });

  test('says that no strong feeling shows rather than naming one', async () => {
    const { root } = await stand('ticket-neutral');
    expect(root.querySelector('h2.headline')?.textContent).toBe(say('neutralTitle'));
  });

  test('opens two ways out when it is not right', async () => {
    const stage = await stand('ticket');
    await click(say('notRight'));
    await click(say('readSelection'));
    await expectSent(stage, { type: 'read-selection', tabId: 7 });
    await click(say('pasteMessage'));
    await expect.element(page.getByLabelText(say('pasteLabel'))).toHaveFocus();
  });

  test('is corrected by one click, which can be taken back', async () => {
    const stage = await stand('ticket');
    await click(say('notRight'));
    await click(say('feeling_neutral'));
    await expect.poll(() => statusText(stage)).toBe(say('status_corrected'));
    const [command] = sentBy(stage);
    if (command?.type !== 'correct-reading') throw new Error('no correction was sent');
    const { id, ...correction } = command.correction;
    expect(couldBe).toContainEqual(correction);
    expect(correction).toMatchObject({ was: 'frustrated', is: 'neutral' });
    await expect.element(button(say('notRight'))).toHaveFocus();
    await expect.element(button(say('feeling_neutral'))).not.toBeInTheDocument();
    await click(say('undo'));
    await expectSent(stage, command, { type: 'take-back-correction', id });
  });

  test('offers every other feeling, and a calmer and a louder voice', async () => {
    await stand('ticket-correcting');
    const row = page.getByRole('group', { name: say('rather') });
    expect(
      row
        .getByRole('button')
        .elements()
        .map((chip) => chip.textContent),
    ).toEqual([
      ...(['neutral', 'confused', 'angry', 'worried', 'sad', 'happy'] as const).map((one) => say(`feeling_${one}`)),
      say('calmer'),
      say('louder'),
    ]);
  });

  test('tells what is missing when the page was read only partly', async () => {
    const { root } = await stand('ticket-partly');
    expect(root.querySelector('.aside')?.textContent).toContain(
      'Read only partly: the number and the subject could not be found.',
    );
  });

  test('leads back from a text that was handed over', async () => {
    const stage = await stand('ticket-pasted');
    await click(say('readPage'));
    await expectSent(stage, { type: 'read-page', tabId: 7 });
  });
});

describe('the steps', () => {
  const step = (name: string) => page.getByRole('button', { name, exact: true });

  test('say where the reply stands, and what comes next', async () => {
    const { root } = await stand('ticket');
    for (const name of ['Acknowledge, done', 'Own, done', 'Act, next', 'Inform, open', 'Thank, open'])
      await expect.element(step(name)).toBeVisible();
    expect(root.querySelector('.detail')?.textContent).toBe(say('stepHint_act'));
  });

  test('show the words that earned one, and close on Escape', async () => {
    const { root } = await stand('ticket');
    await step('Own, done').click();
    await expect.poll(() => root.querySelector('.detail')?.textContent).toBe('Earned by “that is on us”');
    await expect.element(step('Own, done')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.detail')?.textContent).toBe(say('stepHint_act'));
  });

  test('can be ticked by hand, and unticked when they were', async () => {
    const stage = await stand('ticket');
    await step('Inform, open').click();
    await click(say('tick'));
    await expectSent(stage, { type: 'tick-step', ticketKey: key, step: 'inform', done: true });
    const sentStage = await stand('ticket-sent');
    await step('Inform, done').click();
    await click(say('untick'));
    await expectSent(sentStage, { type: 'tick-step', ticketKey: key, step: 'inform', done: false });
  });

  test('cannot be unticked against the words that earned them', async () => {
    await stand('ticket-step-open');
    await expect.element(button(say('untick'))).not.toBeInTheDocument();
    await expect.element(button(say('tick'))).not.toBeInTheDocument();
  });

  test('ask to say back what happened first when words run high', async () => {
    const { root } = await stand(
      changedTicket('ticket-fresh', ({ reading }) => (reading ? { reading: { ...reading, arousal: 'high' } } : {})),
    );
    expect(root.querySelector('.detail')?.textContent).toBe(say('stepHintHigh'));
  });

  test.each([
    ['ticket-internal', 'internalBox'],
    ['ticket-partly', 'noBox'],
    ['ticket-all-done', 'stepsDone'],
    ['ticket-sent', 'stepsSent'],
  ] as const)('in the state %s say %s', async (state, word) => {
    const { root } = await stand(state);
    expect(root.querySelector('.steps')?.textContent).toContain(say(word));
  });
});

describe('the prompts', () => {
  test('are three at a glance; a thought has no Insert', async () => {
    const { root } = await stand('ticket');
    const cards = [...root.querySelectorAll('article')];
    expect(cards.map((card) => card.querySelectorAll('.btn').length)).toEqual([1, 1, 0]);
    await click(say('moreWords'));
    expect(root.querySelectorAll('article')).toHaveLength(5);
  });

  test('insert with a click, and say so', async () => {
    const stage = await stand('ticket');
    await click(say('insert'));
    await expectSent(stage, insertFirst);
    await expect.poll(() => statusText(stage)).toBe(say('status_inserted'));
  });

  test('are on the clipboard when the reply box does not take them', async () => {
    const stage = await stand('ticket');
    stage.answer = () => failed('insert-refused');
    await click(say('insert'));
    await expect.poll(() => statusText(stage)).toBe('The reply box did not take it. It is on your clipboard.');
    expect(stage.copied).toEqual([plain(first.text)]);
  });

  test('copy, and say when they could not', async () => {
    const stage = await stand('ticket');
    await click(say('copy'), 1);
    expect(stage.copied).toEqual([plain(second.text)]);
    stage.canCopy = false;
    await click(say('copy'));
    await expect.poll(() => statusText(stage)).toBe(say('status_copyFailed'));
  });

  test('insert by number key while no field has the focus', async () => {
    const stage = await stand('ticket');
    await userEvent.keyboard('2');
    await expect.poll(() => sentBy(stage)).toHaveLength(1);
    expect(sentBy(stage)[0]).toMatchObject({ type: 'insert', text: plain(second.text) });
    await userEvent.keyboard('3');
    await userEvent.keyboard('{Control>}1{/Control}');
    await page.getByLabelText(say('remindAt')).click();
    await userEvent.keyboard('1');
    expect(sentBy(stage)).toHaveLength(1);
  });

  test('show principle and pack, and the source one click away', async () => {
    const { root } = await stand('ticket');
    const from = root.querySelector<HTMLElement>('.from');
    expect(from?.textContent).toBe('Mirror the feeling · Legendary Service');
    await click('Mirror the feeling · Legendary Service');
    expect(root.querySelector('.source')?.textContent).toContain(first.source);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.source')).toBeNull();
    expect(document.activeElement).toBe(from);
  });

  test('lead to the studio, where their words are changed for oneself', async () => {
    const stage = await stand('ticket');
    await click('Mirror the feeling · Legendary Service');
    await click(say('promptChange'));
    await expect.poll(() => stage.studioPlace).toMatch(/^#pack\/[a-z0-9-]+\/prompts\/[a-z0-9-]+$/);
  });
});

test('a due promise of this ticket stands open, with its holding update to insert', async () => {
  const stage = await stand('ticket-due');
  await click(say('insert'));
  await expectSent(stage, {
    type: 'insert',
    tabId: 7,
    text: plain(texts.en.holding),
    ticketKey: key,
    prompt: 'legendary/hold',
  });
});

test('the head names customer, number, helpdesk and how often they wrote', async () => {
  const { root } = await stand('ticket');
  expect(root.querySelector('header h1')?.textContent).toBe(texts.en.subject);
  expect(root.querySelector('header p')?.textContent).toBe('Maria González · #48213 · Zendesk · wrote 3 times');
});
