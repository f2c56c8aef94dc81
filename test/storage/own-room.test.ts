// The small stores: notes, check-ins, corrections, texts, settings, progress.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

describe('notes', () => {
  const load = async () => import('../../src/storage/notes.ts');
  const note = (id: string, at: number, text = 'Zwrot do 200 zł bez pytania.') =>
    ({ id, kind: 'may-decide', text, madeAt: at, changedAt: at }) as const;

  test('come newest first', async () => {
    const { putNote, readNotes } = await load();
    for (const [id, at] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const)
      await putNote(note(id, at));
    expect((await readNotes()).ok && (await readNotes())).toMatchObject({
      value: { rows: [{ id: 'b' }, { id: 'c' }, { id: 'a' }] },
    });
  });

  test('keep the day they were made when they are changed', async () => {
    const { putNote, readNotes } = await load();
    await putNote(note('a', 1));
    await putNote(note('a', 9, 'Teraz do 300 zł.'));
    expect(await readNotes()).toMatchObject({
      value: { rows: [{ id: 'a', madeAt: 1, changedAt: 9, text: 'Teraz do 300 zł.' }] },
    });
  });

  test('are gone when deleted, and deleting twice does no harm', async () => {
    const { deleteNote, putNote, readNotes } = await load();
    await putNote(note('a', 1));
    expect(await deleteNote('a')).toMatchObject({ ok: true });
    expect(await deleteNote('a')).toMatchObject({ ok: true });
    expect(await readNotes()).toMatchObject({ value: { rows: [] } });
  });
});

test('check-ins come newest first', async () => {
  const { addCheckIn, readCheckIns } = await import('../../src/storage/check-ins.ts');
  await addCheckIn({ id: 'a', energy: 2, at: 1 });
  await addCheckIn({ id: 'b', energy: 4, mood: 5, line: 'o pauză bună', at: 2 });
  expect(await readCheckIns()).toEqual({
    ok: true,
    value: {
      rows: [
        { id: 'b', energy: 4, mood: 5, line: 'o pauză bună', at: 2 },
        { id: 'a', energy: 2, at: 1 },
      ],
      unreadable: 0,
    },
  });
});

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
