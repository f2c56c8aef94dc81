import { expect, test } from 'vitest';
import { staleness } from '../../../../src/domain/packs/choose/recent-prompts.ts';

const now = 1_000_000_000;
const minute = 60_000;

test('what was said just now loses most, what was said two hours ago nothing', () => {
  const lost = (minutes: number) => staleness([{ prompt: 'a/b', at: now - minutes * minute }], now).get('a/b') ?? 0;
  const [just, soon, later] = [lost(0), lost(5), lost(60)];
  expect(just).toBeGreaterThan(soon);
  expect(soon).toBeGreaterThan(later);
  expect(later).toBeGreaterThan(0);
  expect(lost(120)).toBe(0);
});

test('a clock that went back is taken for now', () => {
  expect(staleness([{ prompt: 'a/b', at: now + 60 * minute }], now)).toEqual(
    staleness([{ prompt: 'a/b', at: now }], now),
  );
});

test('of two uses the later counts', () => {
  const uses = [
    { prompt: 'a/b', at: now - 90 * minute },
    { prompt: 'a/b', at: now - minute },
  ];
  expect(staleness(uses, now)).toEqual(staleness(uses.slice(1), now));
});
