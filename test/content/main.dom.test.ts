// The entry, twice into one page: the newest takes over.
import { expect, test, vi } from 'vitest';
import { type FakePagePort, fakePagePort } from './fake-page-port.ts';

const ports: FakePagePort[] = [];
vi.mock('../../src/messages/page-port.ts', () => ({
  pagePort: () => {
    const port = fakePagePort();
    ports.push(port);
    return port;
  },
}));

test('a second injection stops the first', async () => {
  const inject = (time: number) => import(/* @vite-ignore */ `/src/content/main.ts?injection=${time}`);
  await inject(1);
  expect(ports.map(({ isAnswering }) => isAnswering)).toEqual([true]);
  await inject(2);
  expect(ports.map(({ isAnswering }) => isAnswering)).toEqual([false, true]);
  expect(ports.map(({ reports }) => reports.length)).toEqual([1, 1]);
});
