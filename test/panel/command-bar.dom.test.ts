// The command bar: opened by key and button, found in any language, carried out by Enter, and gone again.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../src/domain/settings.ts';
import { now, openTicket, refTo } from '../gallery/pieces.ts';
import { nextFrame } from '../gallery/stage.tsx';
import type { GalleryState } from '../gallery/states.ts';
import { galleryStates } from '../gallery/states.ts';
import { violations } from './axe.ts';
import { changed, click, expectSent, say, sentBy, stand, statusText } from './stand.ts';

const field = () => page.getByRole('combobox', { name: say('bar') });
const options = () => [...document.querySelectorAll('[role="option"]')];
const titles = () => options().map((option) => option.querySelector('.bar-title')?.textContent ?? '');
const active = () => document.querySelector('[role="option"][aria-selected="true"] .bar-title')?.textContent;

async function look(sought: string): Promise<void> {
  await field().fill(sought);
  await nextFrame();
}

describe('the bar', () => {
  test('opens by its key, also from a field, and closes by it', async () => {
    await stand('me');
    await userEvent.click(page.getByRole('textbox', { name: say('capture') }));
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(page.getByRole('textbox', { name: say('capture') })).toHaveFocus();
  });

  test('opens by its button, which says the key, and closes by Escape back to it', async () => {
    await stand('ticket');
    await click(say('bar'));
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    const button = page.getByRole('button', { name: say('bar') });
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  });

  test('opens by the key the agent chose, and by no other', async () => {
    await stand(changed('ticket', (state) => ({ ...state, settings: { ...defaultSettings, keys: { bar: 'mod+j' } } })));
    await userEvent.keyboard('{Control>}k{/Control}');
    await nextFrame();
    await expect.element(field()).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}j{/Control}');
    await expect.element(field()).toHaveFocus();
  });

  test('shows what can be done now, with its keys, before anything is typed', async () => {
    await stand('bar');
    expect(titles()).toContain(say('barAddPromise'));
    const note = options().find((option) => option.textContent?.startsWith(say('commandNewNote')));
    expect(note?.querySelector('.key')?.textContent).toBe('N');
  });

  test('is walked by the arrows round and round, and tells the line Enter would take', async () => {
    await stand('bar');
    const all = titles();
    expect(active()).toBe(all[0]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toBe(all[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(active).toBe(all.at(-1));
    const id = document.querySelector('[role="option"][aria-selected="true"]')?.id ?? '';
    await expect.element(field()).toHaveAttribute('aria-activedescendant', id);
  });

  test('has its keys to itself', async () => {
    const stage = await stand('bar');
    await userEvent.keyboard('n1p');
    await expect.element(field()).toHaveValue('n1p');
    expect(stage.store.getState().room).toBe('ticket');
    expect(sentBy(stage)).toEqual([]);
  });

  test.each(['bar', 'bar-found', 'bar-none'] as const)('as %s is without a fault axe knows', async (name) => {
    await stand(name);
    expect(await violations()).toEqual([]);
  });
});

describe('it finds, whatever language the interface speaks,', () => {
  test.each([
    ['en', 'przerwa', 'Take a break'],
    ['en', 'liniste', 'Quiet hours'],
    ['en', 'kopia zapasowa', 'Lock and copies'],
    ['pl', 'backup', 'Zamek i kopie'],
    ['ro', 'przypomnienia', 'Mementouri'],
    ['ro', 'shortcuts', 'Tastatură'],
  ] as const)('in %s "%s": %s', async (lang, sought, title) => {
    await stand('bar', lang);
    const box = document.querySelector<HTMLInputElement>('.bar input');
    if (box) await userEvent.fill(box, sought);
    await expect.poll(titles).toContain(title);
  });

  test('nothing, and says what to do', async () => {
    await stand('bar');
    await look('qqqqqq');
    await expect.element(page.getByText(say('barNone'))).toBeVisible();
    expect(options()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveFocus();
  });
});

describe('Enter', () => {
  test('goes to a room, with the focus', async () => {
    const stage = await stand('bar');
    await look('dzis');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stage.store.getState().room).toBe('today');
    await expect.poll(() => document.activeElement?.id).toBe('room');
    await expect.element(field()).not.toBeInTheDocument();
  });

  test('on a prompt of a pack puts it into the reply', async () => {
    const stage = await stand('bar');
    await look('frustrating to lose time');
    const [text = ''] = titles();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => sentBy(stage))
      .toMatchObject([{ type: 'insert', text, ticketKey: openTicket('en').ref.key }]);
    await expect.poll(() => statusText(stage)).toBe(say('status_inserted'));
  });

  test('on a prompt copies it where no ticket is beside the panel', async () => {
    const made = galleryStates.bar('en');
    const stage = await stand({
      ...made,
      state: { ...made.state, ticket: { kind: 'unknown' } },
    });
    await look('frustrating to lose time');
    const [text = ''] = titles();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stage.copied).toEqual([text]);
  });

  test('on a promise opens its ticket, also one that no room lists', async () => {
    const stage = await stand('ticket');
    const ticket = refTo('48300');
    stage.owed = [
      {
        id: 'far',
        ticket,
        customer: 'Ștefania Ionescu',
        words: 'I will write to you.',
        kind: 'tell',
        lang: 'en',
        priority: 'normal',
        madeAt: now,
        history: [],
        due: now + 9e8,
        remindAt: now + 9e8,
        state: 'open',
      },
    ];
    await click(say('bar'));
    await look('stefania');
    await expect.poll(titles).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expectSent(stage, { type: 'open-ticket', ticket });
  });

  test('on a note goes to it, found by its words', async () => {
    const note = (id: string, text: string) => ({ id, kind: 'note' as const, text, madeAt: now, changedAt: now });
    const stage = await stand({
      ...bar(),
      own: { note: [note('n1', 'Kurier zawsze dzwoni.'), note('n2', 'Lamps break.')] },
    });
    await look('dzwoni');
    await expect.poll(titles).toContain('Kurier zawsze dzwoni.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stage.store.getState().ownPage).toBe('notes');
    await expect.poll(() => document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n1');
  });

  test('finds no note while the room is locked', async () => {
    const note = { id: 'n1', kind: 'note' as const, text: 'Kurier zawsze dzwoni.', madeAt: now, changedAt: now };
    await stand({ ...bar(), own: { note: [note] }, lock: { kind: 'locked' } });
    await look('dzwoni');
    await nextFrame();
    expect(titles()).not.toContain('Kurier zawsze dzwoni.');
  });

  test('on a setting goes to its field', async () => {
    const stage = await stand('bar');
    await look('keep of customer');
    await expect.poll(titles).toContain(say('customerKept'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stage.store.getState().room).toBe('settings');
    await expect.poll(() => document.activeElement?.closest('label')?.textContent).toContain(say('customerKept'));
  });

  test('adds a promise: its form stands open, and the first field has the focus', async () => {
    await stand('bar');
    await look('add promise');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: say('promiseWords') })).toHaveFocus();
  });

  test('turns Carecue on, asking within the key press', async () => {
    const made = galleryStates.bar('en');
    const stage = await stand({
      ...made,
      state: { ...made.state, ticket: { kind: 'off', origin: 'https://desk.example.com' } },
    });
    await look('wlacz');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stage.asked).toEqual(['https://desk.example.com']);
  });

  test('changes the language, called by its name in another', async () => {
    const stage = await stand('bar');
    await look('rumunski');
    await userEvent.keyboard('{Enter}');
    await expectSent(stage, { type: 'set-settings', settings: { lang: 'ro' } });
  });
});

const bar = (): GalleryState => galleryStates.bar('en');

test('a click takes a line as Enter does', async () => {
  const stage = await stand('bar');
  await page.getByRole('option', { name: say('playbooks') }).click();
  await expect.poll(() => stage.store.getState().room).toBe('playbooks');
});
