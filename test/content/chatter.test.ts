// Places that change and change and say nothing. Nodes are stood in for by plain objects: nothing is asked of them.
import { expect, test } from 'vitest';
import { chatter } from '../../src/content/chatter.ts';

const place = () => ({}) as Node; // A key and nothing else.

test('a place is worth two readings that find nothing new, and no third', () => {
  const { isChatter } = chatter();
  const [clock, other] = [place(), place()];
  expect([1, 2, 3, 4, 5].map(() => isChatter(clock))).toEqual([false, false, true, true, true]);
  expect(isChatter(other)).toBe(false);
});

test('after news every place may have something to say again', () => {
  const { isChatter, news } = chatter();
  const clock = place();
  for (let times = 0; times < 5; times += 1) isChatter(clock);
  news();
  expect([1, 2, 3].map(() => isChatter(clock))).toEqual([false, false, true]);
});
