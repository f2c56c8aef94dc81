// Where a page's reader comes from: the generic one is here, a desk's own is fetched, once.
import { expect, test, vi } from 'vitest';
import { deskReaders } from '../../src/content/desk-readers.ts';
import { offerReader } from '../../src/content/offered-reader.ts';
import { readerOf } from '../adapters/readers.ts';

const zendesk = 'https://harbour.zendesk.com/agent/tickets/7';

test.each(['https://desk.example.com/tickets/7', 'no address'])('%s is read by the generic reader', async (address) => {
  const fetchReader = vi.fn(async (id: string) => offerReader(readerOf(id)));
  const readerFor = deskReaders(fetchReader, () => {});
  readerFor(document, address);
  await vi.waitFor(() => expect(readerFor(document, address)?.id).toBe('generic'));
});

test('a desk’s reader is fetched once, told when it is there, and kept', async () => {
  const fetchReader = vi.fn(async (id: string) => offerReader(readerOf(id)));
  const arrived = vi.fn();
  const readerFor = deskReaders(fetchReader, arrived);
  expect(readerFor(document, zendesk)).toBeUndefined();
  expect(readerFor(document, zendesk)).toBeUndefined();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  expect(readerFor(document, zendesk)?.id).toBe('zendesk');
  expect(fetchReader.mock.calls).toEqual([['zendesk']]);
});

test.each([
  ['was not brought', () => Promise.reject(new Error('no background'))],
  ['was another desk’s', async () => offerReader(readerOf('gmail'))],
])('a reader that %s is asked for again at the next reading, not before', async (_, fails) => {
  const fetchReader = vi.fn(fails);
  const arrived = vi.fn();
  const readerFor = deskReaders(fetchReader, arrived);
  readerFor(document, zendesk);
  await new Promise((resolve) => setTimeout(resolve));
  expect(fetchReader).toHaveBeenCalledTimes(1);
  expect(arrived).not.toHaveBeenCalled();
  expect(readerFor(document, zendesk)).toBeUndefined();
  expect(fetchReader).toHaveBeenCalledTimes(2);
});
