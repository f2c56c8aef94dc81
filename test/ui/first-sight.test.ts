// What comes behind the first sight waits until it is there and painted, and for no longer where nothing is painted at all.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { firstSight } from '../../src/ui/first-sight.ts';

let frames: (() => void)[];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(isStanding: Promise<unknown> = Promise.resolve()) {
  const store = createStore<{ answer?: string; other?: number }>(() => ({}));
  const seen = vi.fn();
  void firstSight({ store, isThere: ({ answer }) => answer !== undefined }, isStanding).then(seen);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { store, seen, settle };
}

test('is there when the answer has come and the frame after it was drawn', async () => {
  const { store, seen, settle } = start();
  await settle();
  store.setState({ other: 1 });
  await settle();
  expect(frames).toHaveLength(0);
  store.setState({ answer: 'yes' });
  await settle();
  expect(seen).not.toHaveBeenCalled();
  for (const draw of frames) draw();
  await settle();
  expect(seen).toHaveBeenCalledOnce();
});

test('waits for the views, though the answer is there before them', async () => {
  let stand: (value?: unknown) => void = () => {};
  const { store, settle } = start(new Promise((resolve) => (stand = resolve)));
  store.setState({ answer: 'yes' });
  await settle();
  expect(frames).toHaveLength(0);
  stand();
  await settle();
  expect(frames).toHaveLength(1);
});

test('is taken for seen after half a second where nothing is painted', async () => {
  const { store, seen } = start();
  store.setState({ answer: 'yes' });
  await vi.advanceTimersByTimeAsync(499);
  expect(seen).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toHaveBeenCalledOnce();
});
