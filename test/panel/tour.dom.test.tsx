// The first minute: three screens that can be left at any moment, and the try-out on an invented ticket.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lang } from '../../src/domain/language/lang.ts';
import { failed } from '../../src/domain/problem.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { origin } from '../gallery/pieces.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { galleryStates, type StateName } from '../gallery/states.ts';
import { wordsIn } from '../words-in.ts';
import { button, changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

const seen = { type: 'set-settings', settings: { tourSeen: true } } as const;
const headline = ({ root }: Stage) => root.querySelector('h2.headline')?.textContent;
const screen = () => page.getByRole('region', { name: /^Tour, / });

describe('the tour', () => {
  test('stands where no ticket is, until it was seen', async () => {
    await stand('tour');
    await expect.element(screen()).toBeVisible();
    await stand(changed('tour', (state) => ({ ...state, settings: { ...defaultSettings, tourSeen: true } })));
    await expect.element(screen()).not.toBeInTheDocument();
  });

  test('gives way to a ticket that is open', async () => {
    const stage = await stand(changed('ticket', (state) => ({ ...state, settings: defaultSettings })));
    await expect.element(screen()).not.toBeInTheDocument();
    expect(sentBy(stage)).toEqual([]);
  });

  test('walks through three screens and back, the focus with it', async () => {
    const stage = await stand('tour');
    expect(stage.root.contains(document.activeElement)).toBe(false);
    expect(headline(stage)).toBe(say('tourDoes'));
    await click(say('tourNext'));
    expect(headline(stage)).toBe(say('tourKeeps'));
    await expect.element(screen()).toHaveFocus();
    await click(say('tourNext'));
    await expect.element(button(say('tourNext'))).not.toBeInTheDocument();
    await expect.element(button(say('tourTry'))).toBeVisible();
    await click(say('tourBack'));
    expect(headline(stage)).toBe(say('tourKeeps'));
  });

  test.each(['tour', 'tour-keeps', 'tour-start', 'try-out'] as const)('is skipped with Escape at %s', async (state) => {
    const stage = await stand(state);
    await userEvent.keyboard('{Escape}');
    await expectSent(stage, seen);
    await expect.element(button(say('pasteMessage'))).toBeVisible();
    await expect.element(button(say('tourSkip'))).not.toBeInTheDocument();
  });

  test('is left at once, even when nothing can be kept', async () => {
    const stage = await stand('tour');
    stage.answer = () => failed('store-failed');
    await click(say('tourSkip'));
    await expect.element(screen()).not.toBeInTheDocument();
  });

  test('turns the site on from its first screen, with one click, and is over with that', async () => {
    const stage = await stand('tour');
    await click(say('turnOn'));
    expect(stage.asked).toEqual([origin]);
    await expectSent(stage, { type: 'turn-on', tabId: 7, origin }, seen);
    await expect.poll(() => statusText(stage)).toBe(say('status_turnedOn'));
  });

  test('goes on when the browser is told no', async () => {
    const stage = await stand('tour');
    stage.grantsSite = false;
    await click(say('turnOn'));
    await expect.poll(() => statusText(stage)).toBe(say('status_notAllowed'));
    await expect.element(screen()).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });

  test('steps aside for a message the agent pastes', async () => {
    await stand('tour');
    await click(say('more'));
    await click(say('pasteMessage'));
    await expect.element(page.getByLabelText(say('pasteLabel'))).toBeVisible();
    await expect.element(screen()).not.toBeInTheDocument();
  });

  test('is found again in the menu, over an open ticket, and left without being told twice', async () => {
    const stage = await stand('ticket');
    await click(say('more'));
    await click(say('tourAgain'));
    await expect.element(screen()).toBeVisible();
    await click(say('tourSkip'));
    await expect.element(page.getByText(say('prompts'), { exact: true })).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });
});

describe('Escape', () => {
  test('folds what is unfolded before it leaves', async () => {
    await stand('try-out');
    await click(say('notRight'));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText(say('notRightText'))).not.toBeInTheDocument();
    await expect.element(button(say('tourTryEnd'))).toBeVisible();
  });

  test('closes a step before it leaves', async () => {
    const { root } = await stand('try-out-steps');
    const step = root.querySelector<HTMLElement>('.step');
    step?.focus();
    step?.click();
    await nextFrame();
    expect(step?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(step?.getAttribute('aria-expanded')).toBe('false');
    await expect.element(button(say('tourTryEnd'))).toBeVisible();
  });
});

describe('the try-out', () => {
  const box = () => page.getByRole('textbox', { name: say('practiceAnswer') });
  const insertFirst = ({ root }: Stage) => root.querySelector<HTMLElement>('.prompt .primary')?.click();
  const done = ({ root }: Stage) => root.querySelectorAll('.step.done').length;

  test.each(['en', 'pl', 'ro'] as const)('reads, ticks and notices the promise in %s', async (lang: Lang) => {
    const words = wordsIn(lang, lang);
    const stage = await standIn('try-out', lang);
    expect(headline(stage)).toContain(words.say('tourCustomer'));
    expect(stage.root.querySelectorAll('.reading mark').length).toBeGreaterThan(0);
    const prompts = [...stage.root.querySelectorAll('.prompt:not(.thought) .saying')];
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.map((saying) => saying.getAttribute('lang'))).toEqual(prompts.map(() => lang));
    expect(done(stage)).toBe(0);
    const insert = stage.root.querySelector<HTMLElement>('.prompt .primary');
    insert?.click();
    await expect.poll(() => done(stage)).toBeGreaterThan(0);
    await click(words.say('tourAddPromise'));
    await expect.poll(() => stage.root.querySelectorAll('.offer').length).toBe(1);
    await click(words.say('keepPromise'));
    await expect.poll(() => stage.root.querySelectorAll('.offer').length).toBe(0);
    const [guided] = words.say('tourGuideKept', { room: words.say('roomToday'), time: '…' }).split('…');
    await expect.element(page.getByText(guided ?? '', { exact: false })).toBeVisible();
    expect(sentBy(stage)).toEqual([]);
  });

  test('inserts at the caret, and the field’s own undo takes it back', async () => {
    const stage = await stand('try-out');
    await userEvent.type(box(), 'Hello,Alex');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    insertFirst(stage);
    await expect.element(box()).toHaveValue(expect.stringMatching(/^Hello, \S.+\S Alex$/));
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}');
    await expect.element(box()).toHaveValue('Hello,Alex');
  });

  test('keeps nothing but what is being typed, and forgets that at its end', async () => {
    const stage = await stand('try-out');
    await userEvent.type(box(), 'I am sorry');
    await click(say('tourTryEnd'));
    expect(stage.sent.at(-1)).toEqual({ type: 'keep-text', field: 'try-out', text: '' });
    await click(say('tourTry'));
    await expect.element(box()).toHaveValue('');
    expect(sentBy(stage)).toEqual([]);
  });

  test('ticks a step by hand, and says of a correction that it is only a try-out', async () => {
    const stage = await stand('try-out');
    const thank = stage.root.querySelector<HTMLElement>('.steps li:last-child .step');
    thank?.click();
    await nextFrame();
    await click(say('tick'));
    await expect.poll(() => done(stage)).toBe(1);
    await click(say('notRight'));
    stage.root.querySelector<HTMLElement>('.reading .unfolded .chip')?.click();
    await expect.poll(() => statusText(stage)).toBe(say('status_practiceOnly'));
    expect(sentBy(stage)).toEqual([]);
  });

  test('ends where a message of their own is handed over', async () => {
    const stage = await stand('try-out');
    await click(say('notRight'));
    await click(say('readSelection'));
    await expectSent(stage, seen, { type: 'read-selection', tabId: 7 });
  });
});

/** In a language and with its words. */
const standIn = (name: StateName, lang: Lang): Promise<Stage> => stand(galleryStates[name](lang), lang);
