import { describe, expect, test } from 'vitest';
import { exercisesOf, inOrderOf } from '../../../src/domain/practice/exercises.ts';
import { packs } from '../../packs/read-built-ins.ts';
import { samplePack } from '../packs/sample-pack.ts';

const day = 86_400_000;
const noon = Date.parse('2026-11-24T12:00:00Z');
const timeZone = 'Europe/Warsaw';
const exercises = exercisesOf(packs, 'en');
const first = (now: number, practised: Parameters<typeof inOrderOf>[1] = []) =>
  inOrderOf(exercises, practised, { now, timeZone })[0]?.id;
const did = (exercise: string | undefined, at: number) => ({ id: `${at}`, at, exercise: exercise ?? '' });

describe('exercisesOf', () => {
  const pack = samplePack({
    practice: [
      {
        id: 'late',
        message: { pl: 'Gdzie paczka?' },
        known: { pl: 'W drodze.' },
        principle: 'keep-informed',
        source: 'A book',
        when: { situations: ['delay'] },
      },
    ],
  });

  test('has each message in the language wanted, else in one there is, with what is known in the same', () => {
    expect(exercisesOf([pack], 'en')).toEqual([
      {
        id: 'sample/late',
        message: 'Gdzie paczka?',
        known: 'W drodze.',
        lang: 'pl',
        when: { situations: ['delay'] },
        principle: 'Keep informed',
        source: 'A book',
        pack: 'Sample',
      },
    ]);
  });

  test('is empty for packs without practice', () => {
    expect(exercisesOf([samplePack()], 'en')).toEqual([]);
  });
});

describe('the message of the day', () => {
  test('stays the same through the day of the agent, also once it was practised', () => {
    const today = first(noon);
    expect(first(noon + 9 * 3_600_000)).toBe(today);
    expect(first(noon + 3_600_000, [did(today, noon)])).toBe(today);
  });

  test('changes at midnight in the zone of the agent', () => {
    const midnight = Date.parse('2026-11-24T23:00:00Z');
    expect(first(midnight - 1)).toBe(first(noon));
    expect(first(midnight)).not.toBe(first(noon));
  });

  test('is none that was practised, until all were; then the one longest ago', () => {
    const seen: ReturnType<typeof did>[] = [];
    for (const [turn] of exercises.entries()) {
      const now = noon + turn * day;
      seen.push(did(first(now, seen), now));
    }
    expect(new Set(seen.map(({ exercise }) => exercise)).size).toBe(exercises.length);
    expect(first(noon + exercises.length * day, seen)).toBe(seen[0]?.exercise);
  });

  test('comes before all others, each once', () => {
    const all = inOrderOf(exercises, [], { now: noon, timeZone }).map(({ id }) => id);
    expect([...all].sort()).toEqual(exercises.map(({ id }) => id).sort());
  });

  test('is nothing where there is nothing to practise with', () => {
    expect(inOrderOf([], [did('gone/gone', noon)], { now: noon, timeZone })).toEqual([]);
  });
});
