import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
const undelivered = new Error('Could not establish connection. Receiving end does not exist.');
const cutOff = new Error('A listener indicated an asynchronous response, but the message channel closed.');
const takeBack = { type: 'take-back-promise', id: 'p' } as const;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.doMock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

async function through<T>(call: (client: typeof import('../../src/messages/client.ts')) => Promise<T>): Promise<T> {
  const answer = call(await import('../../src/messages/client.ts'));
  await vi.advanceTimersByTimeAsync(60_000);
  return answer;
}

describe('ask', () => {
  test('sends the question and gives the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: [] });
    expect(await through(({ ask }) => ask('packs'))).toEqual({ ok: true, value: [] });
    expect(sendMessage).toHaveBeenCalledWith({ type: 'packs' });
  });

  test('asks for the facts of one tab', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: {} });
    await through(({ ask }) => ask('facts', { tabId: 4, owed: 100 }));
    expect(sendMessage).toHaveBeenCalledWith({ type: 'facts', tabId: 4, owed: 100 });
  });

  test.each([
    ['nobody listens', undelivered],
    ['the background dies meanwhile', cutOff],
  ])('asks once more when %s', async (_, error) => {
    sendMessage.mockRejectedValueOnce(error).mockResolvedValue({ ok: true, value: [] });
    expect(await through(({ ask }) => ask('packs'))).toEqual({ ok: true, value: [] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('send', () => {
  test('sends the command in its envelope', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    expect(await through(({ send }) => send(takeBack))).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledWith({ type: 'command', command: takeBack });
  });

  test('sends again what nobody took', async () => {
    sendMessage.mockRejectedValueOnce(undelivered).mockResolvedValue({ ok: true });
    expect(await through(({ send }) => send(takeBack))).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('does not send again what may have been carried out: nothing is taken back twice', async () => {
    sendMessage.mockRejectedValue(cutOff);
    expect(await through(({ send }) => send(takeBack))).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('never rejects and never hangs', () => {
  test.each<[string, () => unknown]>([
    ['nobody listens', () => Promise.reject(undelivered)],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['somebody answers something else', () => Promise.resolve('hello')],
    ['the answer never comes', () => new Promise(() => {})],
  ])('when %s', async (_, answer) => {
    sendMessage.mockImplementation(answer);
    const failed = { ok: false, problem: { code: 'store-failed', detail: expect.stringContaining('no answer') } };
    expect(await through(({ ask }) => ask('packs'))).toEqual(failed);
    expect(await through(({ send }) => send(takeBack))).toEqual(failed);
  });
});
