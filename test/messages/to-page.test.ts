import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();

beforeEach(() => {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { tabs: { sendMessage } } }));
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

const load = async () => import('../../src/messages/to-page.ts');
const gone = { ok: false, problem: { code: 'page-gone' } };

test('speaks to the top frame of the tab alone', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  const { askToInsert } = await load();
  await askToInsert(3, 'Hello');
  expect(sendMessage).toHaveBeenCalledWith(3, { type: 'insert', text: 'Hello' }, { frameId: 0 });
});

describe('the answer of a page', () => {
  test.each<[string, unknown, unknown]>([
    ['done', { ok: true }, { ok: true, value: undefined }],
    ['a problem', { ok: false, problem: { code: 'no-composer' } }, { ok: false, problem: { code: 'no-composer' } }],
    ['a problem nobody knows', { ok: false, problem: { code: 'pwned' } }, gone],
    ['nothing', undefined, gone],
    ['something else', { value: 'x' }, gone],
  ])('%s', async (_, answer, expected) => {
    sendMessage.mockResolvedValue(answer);
    const { askToRead } = await load();
    expect(await askToRead(1)).toEqual(expected);
  });

  test.each<[string, unknown, unknown]>([
    ['a text', { ok: true, value: 'Zepsuta lampa' }, { ok: true, value: 'Zepsuta lampa' }],
    [
      'no selection',
      { ok: false, problem: { code: 'no-selection' } },
      { ok: false, problem: { code: 'no-selection' } },
    ],
    ['no text', { ok: true }, gone],
    ['a text without end', { ok: true, value: 'x'.repeat(64_001) }, gone],
  ])('to "what is selected": %s', async (_, answer, expected) => {
    sendMessage.mockResolvedValue(answer);
    const { askForSelection } = await load();
    expect(await askForSelection(1)).toEqual(expected);
  });
});

test.each<[string, () => unknown]>([
  ['no content script is there', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['the page is stuck', () => new Promise(() => {})],
])('the page is gone when %s', async (_, answer) => {
  vi.useFakeTimers();
  sendMessage.mockImplementation(answer);
  const { askToInsert } = await load();
  const outcome = askToInsert(1, 'x');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toEqual(gone);
});
