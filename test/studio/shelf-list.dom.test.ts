// The packs on this machine: told apart, switched, removed and brought back, copied.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lamps } from '../gallery/studio-pack.ts';
import { textOf } from '../gallery/studio-shelf-states.ts';
import { button, count, expectSent, inRow, row, say, sentOf, stand, status, text } from './stand.ts';

const headings = (root: HTMLElement) => [...root.querySelectorAll('.packs h3')].map(({ textContent }) => textContent);

describe('the list', () => {
  test('tells apart what came from others, was written here, and comes with Carecue', async () => {
    const { root } = await stand('studio-shelf');
    expect(headings(root)).toEqual([say('packsOfTeam'), say('packsOwn'), say('packsBuiltIn')]);
  });

  test('says so when there is nothing but the built-in packs', async () => {
    const { root } = await stand('studio-shelf-first');
    expect(headings(root)).toEqual([say('packsBuiltIn')]);
    await expect.element(text(say('packsNoneYet'))).toBeVisible();
  });

  test.each([
    ['en', 'zwroty', 'Not in English: shown in Polish'],
    ['pl', 'night-desk', 'Brak polskiego: pokazywany jest angielski'],
    ['ro', 'zwroty', 'Fără română: se arată în poloneză'],
  ] as const)('in %s: %s lacks the agent’s language, and names the one that stands in', async (lang, id, words) => {
    const stage = await stand('studio-shelf', lang);
    expect(row(stage, id).querySelector('.lack')?.textContent).toBe(words);
    expect(row(stage, lamps.id).querySelector('.lack')).toBeNull();
  });

  test('names who signed a pack, and the fingerprint', async () => {
    const stage = await stand('studio-shelf');
    const signed = row(stage, lamps.id).textContent;
    expect(signed).toContain(say('signedBy', { name: 'Ewa Example' }));
    expect(signed).toContain('7f3a 91c2 0b44 e6d1');
    expect(row(stage, 'night-desk').textContent).not.toContain(say('fingerprint'));
  });

  test('leads to a pack’s own page', async () => {
    const { store } = await stand('studio-shelf');
    await button('Night desk').click();
    expect(store.getState().place).toEqual({ page: 'pack', id: 'night-desk' });
  });

  test('of 200 packs shows those in sight, and finds the others', async () => {
    const { root } = await stand('studio-shelf-many');
    expect(root.querySelectorAll('.pack').length).toBeLessThan(120);
    await page.getByRole('searchbox').fill('zespol 147');
    await expect.element(text(count('packsFound', 1))).toBeVisible();
    expect([...root.querySelectorAll('.pack')].map((one) => one.getAttribute('data-pack'))).toEqual(['team-147']);
  });
});

describe('a pack', () => {
  test('is switched off and on', async () => {
    const stage = await stand('studio-shelf');
    inRow(stage, lamps.id, say('packInUse')).click();
    await expect.poll(() => status(stage)).toBe(say('packOff'));
    inRow(stage, lamps.id, say('packInUse')).click();
    await expectSent(
      stage,
      { type: 'turn-pack', id: lamps.id, isOn: false },
      { type: 'turn-pack', id: lamps.id, isOn: true },
    );
  });

  test('that is signed may update by itself; one that is not may not', async () => {
    const stage = await stand('studio-shelf');
    inRow(stage, lamps.id, say('packUpdatesAlone')).click();
    await expectSent(stage, { type: 'update-pack-alone', id: lamps.id, isAutomatic: false });
    expect(() => inRow(stage, 'night-desk', say('packUpdatesAlone'))).toThrow();
  });

  test('that was removed comes back by undo as it was: its text, its address, and off', async () => {
    const stage = await stand('studio-shelf');
    const before = await stage.world.askText('night-desk');
    inRow(stage, 'night-desk', say('packRemove')).click();
    await expect.poll(() => stage.root.querySelector('[data-pack="night-desk"]')).toBeNull();
    await button(say('undo')).click();
    await expectSent(
      stage,
      { type: 'remove-pack', id: 'night-desk' },
      { type: 'take-pack', file: before.ok && before.value, way: 'file', isAutomatic: false },
      { type: 'turn-pack', id: 'night-desk', isOn: false },
    );
    await expect.poll(() => stage.root.querySelector('[data-pack="night-desk"]')).not.toBeNull();
  });

  test('that comes with Carecue cannot be removed', async () => {
    const stage = await stand('studio-shelf-first');
    const id = stage.root.querySelector('.pack')?.getAttribute('data-pack') ?? '';
    expect(() => inRow(stage, id, say('packRemove'))).toThrow();
  });

  test('of somebody else is copied under an id of its own', async () => {
    const stage = await stand('studio-shelf');
    inRow(stage, lamps.id, say('packCopy')).click();
    await expect.poll(() => sentOf(stage, 'keep-pack-draft')).toHaveLength(1);
    const [command] = sentOf(stage, 'keep-pack-draft');
    expect(JSON.parse(command?.draft.text ?? '')).toEqual({
      ...JSON.parse(textOf(lamps)),
      id: 'my-lamps-and-light',
    });
    expect(command?.draft.base).toBeUndefined();
    expect(stage.store.getState().place).toEqual({ page: 'write', draft: command?.draft.id });
  });

  test('of one’s own is edited as it is, and twice leads to the same draft', async () => {
    const stage = await stand('studio-shelf');
    inRow(stage, 'my-lamps', say('packEdit')).click();
    await expect.poll(() => sentOf(stage, 'keep-pack-draft')).toHaveLength(1);
    stage.store.setState({ place: { page: 'packs' } });
    await expect.poll(() => stage.root.querySelector('[data-pack="my-lamps"]')).not.toBeNull();
    inRow(stage, 'my-lamps', say('packEdit')).click();
    await expect.poll(() => sentOf(stage, 'keep-pack-draft')).toHaveLength(2);
    const [first, second] = sentOf(stage, 'keep-pack-draft');
    expect(first?.draft.base).toBe(first?.draft.text);
    expect(second?.draft).toEqual(first?.draft);
  });
});

describe('a pack that cannot be read any more', () => {
  test('says why, and goes for good only when asked twice', async () => {
    const stage = await stand('studio-shelf-unreadable');
    expect(row(stage, 'from-tomorrow').textContent).toContain(say('packProblem_newerFormat'));
    expect(stage.world.sent).toEqual([]);
    await button(say('packRemoveForGood')).click();
    await expectSent(stage, { type: 'remove-pack', id: 'from-tomorrow' });
  });
});

describe('under a policy', () => {
  test('what the company set has no switch and cannot be removed; what it blocked may go', async () => {
    const stage = await stand('studio-shelf-managed');
    expect(row(stage, lamps.id).querySelector('input')).toBeNull();
    expect(() => inRow(stage, lamps.id, say('packRemove'))).toThrow();
    expect(row(stage, 'night-desk').textContent).toContain(say('packBlocked'));
    expect(inRow(stage, 'night-desk', say('packRemove'))).toBeDefined();
  });

  test('all that is set is told in words, with the names that are known', async () => {
    const { root } = await stand('studio-shelf-managed');
    const told = [...root.querySelectorAll('.policy li')].map(({ textContent }) => textContent);
    expect(told).toEqual([
      count('policyRequired', 2),
      say('policyAllowed', { packs: 'Lamps and light' }),
      say('policyBlocked', { packs: 'Night desk' }),
      say('policyKeys', { names: 'Ewa Example' }),
      say('policyRevoked', { names: 'NewNewNe' }),
      say('policyAddresses'),
      say('policyIgnored', { parts: 'requiredPacks[2]' }),
    ]);
  });

  test('a site the company’s pack is to come from is asked for in the click, and cannot be dropped', async () => {
    const stage = await stand('studio-shelf-managed');
    const waits = stage.root.querySelector('.packs .aside');
    expect(waits?.textContent).toContain(say('waitsSite', { host: 'packs.example.org' }));
    waits?.querySelector('button')?.click();
    await expectSent(stage, { type: 'ask-address', address: 'https://packs.example.org/everybody.carecue' });
    expect(stage.world.sitesAsked).toEqual(['https://packs.example.org']);
    expect(stage.root.querySelector('.addresses')?.textContent).not.toContain(say('addressRemove'));
  });

  test('nothing is said where nobody manages the browser', async () => {
    const { root } = await stand('studio-shelf');
    expect(root.querySelector('.policy')).toBeNull();
  });
});
