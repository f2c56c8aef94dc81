// The panel's end of the line to the page beside it. The browser's lines are replaced, the rest is real.
import { beforeEach, expect, test, vi } from 'vitest';
import { maxText } from '../../src/domain/ticket/limits.ts';
import { followTyping, type Typed } from '../../src/messages/typing-line.ts';

type Opened = { readonly tabId: number; readonly heard: (message: unknown) => void; readonly ended: () => void };
const { opened, hungUp } = vi.hoisted(() => ({ opened: [] as Opened[], hungUp: [] as number[] }));
vi.mock('../../src/platform/lines.ts', () => ({
  openLine: (tabId: number, _: string, heard: Opened['heard'], ended: Opened['ended']) => {
    opened.push({ tabId, heard, ended });
    return () => hungUp.push(tabId);
  },
}));

beforeEach(() => {
  opened.length = 0;
  hungUp.length = 0;
});

const typed = { draft: 'Bună ziua', url: 'https://desk.example.com/1', ticketId: '1' };

function following() {
  const heard: (Typed | undefined)[] = [];
  return { heard, lookAt: followTyping((one) => heard.push(one)) };
}

test('one line leads to the tab that is looked at, however often that is said', () => {
  const { lookAt } = following();
  for (const tabId of [3, 3, 4, undefined, undefined]) lookAt(tabId);
  expect(opened.map(({ tabId }) => tabId)).toEqual([3, 4]);
  expect(hungUp).toEqual([3, 4]);
});

test('a line that has ended is worth nothing, and is opened again', () => {
  const { heard, lookAt } = following();
  lookAt(3);
  opened[0]?.heard(typed);
  opened[0]?.ended();
  lookAt(3);
  expect(heard).toEqual([typed, undefined]);
  expect(opened).toHaveLength(2);
  expect(hungUp).toEqual([]);
});

test('the line to a tab that is no longer looked at says nothing more, nor does its end', () => {
  const { heard, lookAt } = following();
  lookAt(3);
  lookAt(4);
  opened[0]?.heard(typed);
  opened[0]?.ended();
  expect(heard).toEqual([undefined]);
  opened[1]?.heard(typed);
  expect(heard.at(-1)).toEqual(typed);
});

test.each([
  ['nothing', undefined],
  ['a text', 'Hello'],
  ['no address', { draft: 'Hello' }],
  ['a draft that is none', { ...typed, draft: ['Hello'] }],
  ['more than a reply can be', { ...typed, draft: 'x'.repeat(maxText + 1) }],
])('a page that says %s is not heard', (_, message) => {
  const { heard, lookAt } = following();
  lookAt(3);
  opened[0]?.heard(message);
  expect(heard).toEqual([]);
});
