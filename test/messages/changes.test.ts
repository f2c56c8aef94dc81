import { expect, test } from 'vitest';
import { announce, onChanges } from '../../src/messages/changes.ts';

test('every listener hears which topics changed, until it stops listening', async () => {
  const heard: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    const stop = onChanges((topics) => {
      heard.push(['first', topics]);
      stop();
    });
    const stopToo = onChanges((topics) => {
      heard.push(['second', topics]);
      if (topics.includes('settings')) {
        stopToo();
        resolve();
      }
    });
  });
  announce('page', 'promises');
  announce();
  announce('settings');
  await both;
  expect(heard).toHaveLength(3);
  expect(heard).toEqual(
    expect.arrayContaining([
      ['first', ['page', 'promises']],
      ['second', ['page', 'promises']],
      ['second', ['settings']],
    ]),
  );
});
