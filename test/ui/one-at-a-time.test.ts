import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/ui/one-at-a-time.ts';

test('asked for again and again while it runs, it runs once more, and sees the last change', async () => {
  let now = 0;
  let open = () => {};
  const seen: number[] = [];
  const look = oneAtATime(async () => {
    await new Promise<void>((go) => {
      open = go;
    });
    seen.push(now);
  });
  const all = look();
  for (now = 1; now <= 5; now += 1) await look();
  open();
  await Promise.resolve();
  await new Promise((go) => setTimeout(go));
  open();
  await all;
  expect(seen).toEqual([6, 6]);
});

test('a run that fails does not stand in the way of the next', async () => {
  let runs = 0;
  const look = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  await expect(look()).rejects.toThrow('once');
  await look();
  expect(runs).toBe(2);
});
