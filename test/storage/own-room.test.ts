// The small stores: corrections, texts, settings, progress.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

test('of the corrections only the newest are kept, oldest first', async () => {
  const { addCorrection, readCorrections } = await import('../../src/storage/corrections.ts');
  const { mostCorrections } = await import('../../src/domain/reading/corrections/correction.ts');
  const one = (at: number) => ({ id: `c${at}`, at, was: 'sad' as const, is: 'neutral' as const, features: [] });
  for (let at = 0; at <= mostCorrections; at += 1) await addCorrection(one(at));
  const kept = await readCorrections();
  expect(kept.ok && kept.value.rows.map(({ at }) => at)).toEqual(
    Array.from({ length: mostCorrections }, (_, place) => place + 1),
  );
});

test('a text is kept by its field, and an empty one forgets it', async () => {
  const { putText, readTexts } = await import('../../src/storage/texts.ts');
  await putText('note', 'pół zda');
  await putText('note', 'pół zdania');
  await putText('paste', 'x');
  await putText('paste', '');
  expect(await readTexts()).toEqual({
    ok: true,
    value: { rows: [{ field: 'note', text: 'pół zdania' }], unreadable: 0 },
  });
});

describe('settings', () => {
  const load = async () => import('../../src/storage/settings.ts');

  test('have their defaults before anything was set', async () => {
    const { readSettings } = await load();
    expect(await readSettings()).toEqual({ ok: true, value: defaultSettings });
    expect(defaultSettings).toMatchObject({ lang: 'auto', work: { timeZone: 'auto' }, promises: { keep: 'ask' } });
  });

  test.each([
    ['what was given', { lang: 'ro' }, 'ro'],
    ['nothing', {}, 'pl'],
    ['nothing said about it', { lang: undefined }, 'pl'],
  ] as const)('change by %s', async (_, some, lang) => {
    const { changeSettings, readSettings } = await load();
    await changeSettings({ lang: 'pl' });
    await changeSettings(some);
    expect(await readSettings()).toMatchObject({ ok: true, value: { lang } });
  });
});

describe('progress', () => {
  const load = async () => import('../../src/storage/progress.ts');
  const key = 'https://desk.example.com demo 1';

  test('follows the draft, keeps hand ticks apart and stands in the order of the steps', async () => {
    const { putEarned, putTick, readProgress } = await load();
    await putEarned(key, ['inform', 'acknowledge'], { now: 1 });
    await putTick(key, 'thank', true, { now: 2 });
    await putEarned(key, ['act'], { now: 3 });
    expect(await readProgress(key)).toEqual({
      ok: true,
      value: { ticketKey: key, steps: ['act'], byHand: ['thank'], usedPrompts: [], at: 3 },
    });
    await putTick(key, 'thank', false, { now: 4 });
    expect(await readProgress(key)).toMatchObject({ value: { steps: ['act'], byHand: [], at: 4 } });
  });

  test('is written only when something changed', async () => {
    const { putEarned, putTick, putUsedPrompt, readProgress } = await load();
    expect(await putEarned(key, [], { now: 1 })).toEqual({ ok: true, value: false });
    expect(await readProgress(key)).toEqual({ ok: true, value: undefined });
    expect(await putEarned(key, ['own'], { now: 2 })).toEqual({ ok: true, value: true });
    expect(await putEarned(key, ['own'], { now: 3 })).toEqual({ ok: true, value: false });
    expect(await putTick(key, 'act', false, { now: 4 })).toEqual({ ok: true, value: false });
    expect(await putUsedPrompt(key, 'a/b', { now: 5 })).toEqual({ ok: true, value: true });
    expect(await putUsedPrompt(key, 'a/b', { now: 6 })).toEqual({ ok: true, value: false });
    expect(await readProgress(key)).toMatchObject({ value: { at: 5 } });
  });

  test('begins anew when the customer has written since, but remembers what was inserted', async () => {
    const { putEarned, putTick, putUsedPrompt, readProgress } = await load();
    await putEarned(key, ['own'], { now: 1 });
    await putTick(key, 'thank', true, { now: 2 });
    await putUsedPrompt(key, 'a/b', { now: 3 });
    await putTick(key, 'act', true, { now: 20, since: 10 });
    expect(await readProgress(key)).toEqual({
      ok: true,
      value: { ticketKey: key, steps: [], byHand: ['act'], usedPrompts: ['a/b'], at: 20 },
    });
  });

  test('is forgotten when nobody has worked on it since', async () => {
    const { forgetProgress, putTick, readProgress } = await load();
    await putTick(key, 'act', true, { now: 10 });
    await putTick(`${key}0`, 'act', true, { now: 20 });
    await forgetProgress(20);
    expect(await readProgress(key)).toEqual({ ok: true, value: undefined });
    expect(await readProgress(`${key}0`)).toMatchObject({ value: { at: 20 } });
  });

  test('two changes at once lose nothing', async () => {
    const { putTick, putUsedPrompt, readProgress } = await load();
    await Promise.all([
      putTick(key, 'act', true, { now: 1 }),
      putTick(key, 'own', true, { now: 1 }),
      putUsedPrompt(key, 'a/b', { now: 1 }),
    ]);
    expect(await readProgress(key)).toMatchObject({ value: { byHand: ['own', 'act'], usedPrompts: ['a/b'] } });
  });
});
