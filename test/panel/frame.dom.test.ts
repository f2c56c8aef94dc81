// The frame: rooms as tabs, the menu, notices, what is read out.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failed, problemCodes } from '../../src/domain/problem.ts';
import { promises } from '../gallery/pieces.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { button, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

/** By the start of its name: what is due stands after it. */
const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

describe('the rooms', () => {
  test('are tabs, walked by arrow keys', async () => {
    await stand('ticket');
    tab(say('roomTicket')).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(say('roomToday'))).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(say('roomToday'));
    await userEvent.keyboard('{End}');
    await expect.element(tab(say('roomMe'))).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(say('roomTicket'))).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{Home}');
    await expect.element(page.getByRole('tabpanel', { name: say('roomTicket') })).toBeVisible();
  });

  test('say how many promises are due', async () => {
    await stand('ticket');
    await expect.element(tab('Today, 1 promise is due')).toBeVisible();
  });

  test('work with no ticket', async () => {
    await stand('unreachable');
    await tab(say('roomMe')).click();
    await expect.element(page.getByRole('heading', { name: say('askEnergy') })).toBeVisible();
  });
});

describe('the menu', () => {
  const open = () => click(say('more'));

  test('closes on Escape and gives the focus back', async () => {
    await stand('ticket');
    await open();
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.element(button(say('turnOff'))).not.toBeInTheDocument();
    await expect.element(button(say('more'))).toHaveFocus();
  });

  test('closes when something else is pressed', async () => {
    const { root } = await stand('ticket');
    await open();
    await userEvent.click(root.querySelector('nav') ?? root, { position: { x: 1, y: 1 } });
    await expect.element(button(say('turnOff'))).not.toBeInTheDocument();
  });

  test('turns the site off, reads again, reads the selection', async () => {
    const stage = await stand('ticket');
    for (const word of ['turnOff', 'readAgain', 'readSelection'] as const) {
      await open();
      await click(say(word));
    }
    await expectSent(
      stage,
      { type: 'turn-off', origin: 'https://desk.example.com' },
      { type: 'read-again', tabId: 7 },
      { type: 'read-selection', tabId: 7 },
    );
  });

  test('forgets all corrections after a second look, where there are any', async () => {
    await stand('ticket');
    await open();
    await expect.element(button(say('forgetCorrections'))).not.toBeInTheDocument();
    const stage = await stand('menu-forgetting');
    expect(sentBy(stage)).toEqual([]);
    await click(say('forget'));
    await expectSent(stage, { type: 'forget-corrections' });
    await expect.poll(() => statusText(stage)).toBe(say('status_correctionsForgotten'));
  });

  test('offers no turning off where nothing is on', async () => {
    await stand('off');
    await open();
    await expect.element(button(say('turnOff'))).not.toBeInTheDocument();
  });

  test('opens the paste box from any room', async () => {
    await stand('me');
    await open();
    await click(say('pasteMessage'));
    await expect.element(page.getByLabelText(say('pasteLabel'))).toBeVisible();
  });

  test('changes the language', async () => {
    const stage = await stand('ticket');
    await open();
    await page.getByRole('combobox', { name: say('language') }).selectOptions('pl');
    await expectSent(stage, { type: 'set-settings', settings: { lang: 'pl' } });
    const { state } = stage.store.getState();
    if (state) stage.store.setState({ state: { ...state, settings: { ...state.settings, lang: 'pl' } } });
    await expect.element(tab('Zgłoszenie')).toBeVisible();
    await expect.poll(() => document.documentElement.lang).toBe('pl');
  });

  test('says what Carecue never does', async () => {
    await stand('ticket');
    await open();
    await click(say('about'));
    await expect.element(page.getByText(say('aboutNever'))).toBeVisible();
  });
});

describe('notices', () => {
  test('tell every problem once, and stay until dismissed', async () => {
    const stage = await stand('problems');
    expect(stage.root.querySelectorAll('.notice')).toHaveLength(problemCodes.length);
    stage.store.setState({ troubles: [{ code: 'no-composer' }] });
    await nextFrame();
    expect(stage.root.querySelectorAll('.notice')).toHaveLength(problemCodes.length);
    await click(say('dismiss'));
    await expectSent(stage, { type: 'dismiss-problem', code: 'store-newer' });
  });

  test('that may cost words are alerts, the rest is said politely', async () => {
    const grave = ['store-failed', 'store-full', 'store-lost', 'store-newer'];
    const { root } = await stand('problems');
    expect(root.querySelectorAll('[role=alert] .grave')).toHaveLength(grave.length);
    expect(root.querySelectorAll('[role=status] .notice')).toHaveLength(problemCodes.length - grave.length);
  });

  test('appear in regions that were there before them', async () => {
    const stage = await stand('ticket');
    const regions = [...stage.root.querySelectorAll('.notices > [role]')];
    expect(regions.map((region) => region.textContent)).toEqual(['', '']);
    stage.answer = () => failed('no-selection');
    await click(say('notRight'));
    await click(say('readSelection'));
    await expect.poll(() => regions[1]?.textContent).toBe(say('problem_noSelection'));
    expect(regions[1]?.isConnected).toBe(true);
  });
});

describe('what just happened', () => {
  test('is a new element each time, so that it is read out each time', async () => {
    const stage = await stand('ticket');
    await click(say('insert'));
    const before = stage.root.querySelector('.status p');
    await click(say('insert'), 1);
    expect(stage.root.querySelector('.status p')).not.toBe(before);
    expect(statusText(stage)).toBe(say('status_inserted'));
  });

  test('moves nothing', async () => {
    const stage = await stand('ticket');
    const places = () =>
      [...stage.root.querySelectorAll('.btn, nav, h1, h2')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      );
    const before = places();
    await click(say('insert'));
    expect(places()).toEqual(before);
  });
});

test('a promise that comes due is read out once', async () => {
  const stage = await stand('today-empty');
  const alert = () => stage.root.querySelector('p[role=alert]')?.textContent;
  expect(alert()).toBe('');
  const { state } = stage.store.getState();
  if (!state) throw new Error('no state');
  stage.store.setState({ state: { ...state, today: { ...state.today, now: promises('en').slice(0, 1) } } });
  await expect.poll(alert).toBe('1 promise is due');
});

test('before the first answer there is a shape, and a way to try again when none comes', async () => {
  await stand('waiting');
  await expect.element(page.getByRole('img', { name: say('loading') })).toBeInTheDocument();
  const stage = await stand('waiting-failed');
  await expect.element(page.getByRole('alert')).toHaveTextContent(say('problem_storeNewer'));
  await click(say('tryAgain'));
  expect(stage.refreshed).toBe(1);
});

test('every action is reached by Tab, and every stop shows a ring', async () => {
  const { root } = await stand('ticket');
  const stops = new Set<Element>();
  for (let turn = 0; turn < 60; turn += 1) {
    await userEvent.keyboard('{Tab}');
    const stop = document.activeElement;
    // A time field has several stops of its own.
    if (stop === null || stop === document.body) break;
    stops.add(stop);
    expect(getComputedStyle(stop).outlineStyle, stop.outerHTML).not.toBe('none');
  }
  const reachable = [...root.querySelectorAll('button, input, select, textarea')].filter(
    (element) => !element.matches('[tabindex="-1"]'),
  );
  expect(reachable.filter((element) => !stops.has(element)).map((element) => element.outerHTML)).toEqual([]);
});
