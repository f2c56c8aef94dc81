// What a reader was told by the page the last time. Elements are stood in for by plain objects: nothing is asked of them.
import { describe, expect, test, vi } from 'vitest';
import type { FoundMessage } from '../../src/adapters/snapshot-of.ts';
import { remembered, rememberedMessages, remembering, type Texts } from '../../src/adapters/text-memory.ts';

const element = () => ({}) as Element; // A key and nothing else.
const unchanged: Texts = { isUnchanged: () => true, found: () => {} };

/** Reads an element once in a reading of its own; the text is new at every reading of the page. */
function pageWith() {
  let page = 0;
  const read = vi.fn(() => `text ${++page}`);
  return { read, ask: (one: Element, asked = 'all') => remembered(one, asked, read) };
}

describe('the text of an element', () => {
  test('is not read again while nothing has changed', () => {
    const { read, ask } = pageWith();
    const one = element();
    const texts = [1, 2, 3].map(() => remembering(unchanged, () => ask(one)));
    expect(texts).toEqual(['text 1', 'text 1', 'text 1']);
    expect(read).toHaveBeenCalledOnce();
  });

  test.each<[string, Texts | undefined]>([
    ['it may have changed', { ...unchanged, isUnchanged: () => false }],
    ['nobody knows what has changed', undefined],
  ])('is read again when %s', (_, texts) => {
    const { ask } = pageWith();
    const one = element();
    remembering(unchanged, () => ask(one));
    expect(remembering(texts, () => ask(one))).toBe('text 2');
  });

  test('is read again when it is asked for in another way, or outside a reading', () => {
    const { ask } = pageWith();
    const one = element();
    remembering(unchanged, () => ask(one));
    expect(remembering(unchanged, () => ask(one, 'without its quotes'))).toBe('text 2');
    expect(ask(one, 'without its quotes')).toBe('text 3');
  });

  test('is forgotten by a reading that did not ask for it: what changed meanwhile, nobody knows', () => {
    const { ask } = pageWith();
    const one = element();
    remembering(unchanged, () => ask(one));
    remembering(unchanged, () => {});
    expect(remembering(unchanged, () => ask(one))).toBe('text 2');
  });

  test('is asked for until there is one', () => {
    const one = element();
    const ask = (text: string) => remembering(unchanged, () => remembered(one, 'all', () => text));
    expect(ask('')).toBe('');
    expect(ask('Here now.')).toBe('Here now.');
  });

  test('survives a reading that fails half-way', () => {
    const { ask } = pageWith();
    const one = element();
    const fail = () => {
      ask(one);
      throw new Error('a strange page');
    };
    expect(() => remembering(unchanged, fail)).toThrow('a strange page');
    expect(remembering(unchanged, () => ask(one))).toBe('text 1');
    expect(ask(one)).toBe('text 2');
  });
});

describe('a message', () => {
  const whole = { author: 'customer', name: 'Sam Vega', at: 1_700_000_000_000, text: 'Still no parcel.' } as const;
  const readings = (message: FoundMessage, texts: readonly (Texts | undefined)[]) => {
    const read = vi.fn(() => message);
    const one = element();
    for (const known of texts) expect(remembering(known, () => rememberedMessages([one], read))).toEqual([message]);
    return read.mock.calls.length;
  };
  const changed = { ...unchanged, isUnchanged: () => false };

  test('is read once while nothing has changed in it', () => {
    expect(readings(whole, [unchanged, unchanged, unchanged])).toBe(1);
    expect(readings(whole, [unchanged, changed, unchanged])).toBe(2);
    expect(readings(whole, [undefined, undefined])).toBe(2);
  });

  test.each<[string, Partial<FoundMessage>]>([
    ['whose it is', { author: 'unknown' }],
    ['who wrote it', { name: undefined }],
    ['when', { at: undefined }],
    ['what it says', { text: '' }],
  ])('is read again until it is known %s', (_, missing) => {
    expect(readings({ ...whole, ...missing }, [unchanged, unchanged])).toBe(2);
  });

  test('is forgotten by a reading that did not ask for it', () => {
    const read = vi.fn(() => whole);
    const one = element();
    remembering(unchanged, () => rememberedMessages([one], read));
    remembering(unchanged, () => {});
    remembering(unchanged, () => rememberedMessages([one], read));
    expect(read).toHaveBeenCalledTimes(2);
  });
});
