import { describe, expect, test } from 'vitest';
import { cut, type FoundMessage, oneLine, snapshotOf } from '../../src/adapters/snapshot-of.ts';
import { maxMessages, maxTag, maxTags } from '../../src/domain/ticket/limits.ts';
import { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';

const found = { helpdesk: 'demo', url: 'https://desk.example.com/1', messages: [] };
const message = (text: string, more: Partial<FoundMessage> = {}): FoundMessage => ({
  author: 'customer',
  text,
  ...more,
});
const texts = (messages: readonly FoundMessage[]) =>
  snapshotOf({ ...found, messages }).messages.map(({ text }) => text);

describe('snapshotOf', () => {
  test('puts the oldest first, by number before time', () => {
    expect(texts([message('b', { at: 2 }), message('a', { at: 1 })])).toEqual(['a', 'b']);
    expect(texts([message('b', { order: 9, at: 1 }), message('a', { order: 3, at: 2 })])).toEqual(['a', 'b']);
  });

  test('keeps the order of the page when nothing is dated', () => {
    expect(texts([message('b'), message('a')])).toEqual(['b', 'a']);
  });

  test('turns the page round when only some are dated and those run backwards', () => {
    expect(texts([message('c', { at: 3 }), message('b'), message('a', { at: 1 })])).toEqual(['a', 'b', 'c']);
    expect(texts([message('a', { at: 1 }), message('b'), message('c', { at: 3 })])).toEqual(['a', 'b', 'c']);
  });

  test('leaves out messages without words', () => {
    expect(texts([message(' \n '), message('a')])).toEqual(['a']);
  });

  test('keeps the newest when there are more than may be', () => {
    const many = Array.from({ length: maxMessages + 50 }, (_, index) => message(String(index), { at: index }));
    expect(texts(many)).toHaveLength(maxMessages);
    expect(texts(many).at(-1)).toBe(String(maxMessages + 49));
  });

  test('holds the schema whatever the page says', () => {
    const long = 'x'.repeat(200_000);
    const snapshot = snapshotOf({
      helpdesk: 'demo',
      url: `https://desk.example.com/t?q=${long}`,
      ticketId: long,
      subject: `  ${long}`,
      requester: '',
      messages: [message(long, { name: long })],
      composer: { audience: 'public', draft: long },
    });
    expect(() => TicketSnapshot.parse(snapshot)).not.toThrow();
    expect(snapshot.url).toBe('https://desk.example.com/t');
    expect(snapshot.requester).toBeUndefined();
  });
});

test('labels are kept once each, without the cross that takes one away', () => {
  const long = 'x'.repeat(1_000);
  const many = Array.from({ length: 100 }, (_, at) => `label ${at}`);
  const tagsOf = (tags?: readonly string[]) => snapshotOf({ ...found, tags }).tags;
  expect(tagsOf(['late ×', ' late\n', 'VIP', ''])).toEqual(['late', 'VIP']);
  expect(tagsOf([long, ...many])).toEqual([long.slice(0, maxTag), ...many.slice(0, maxTags - 1)]);
  expect([tagsOf([]), tagsOf(['×']), tagsOf()]).toEqual([undefined, undefined, undefined]);
});

test('cut does not halve a character', () => {
  expect(cut('ab🙂', 3)).toBe('ab');
  expect(cut('ab🙂', 4)).toBe('ab🙂');
});

test('oneLine is one trimmed line, or nothing', () => {
  expect(oneLine('  Łucja \n\u00a0 Żurawska ')).toBe('Łucja Żurawska');
  expect(oneLine(' \n ')).toBeUndefined();
  expect(oneLine(null)).toBeUndefined();
});
