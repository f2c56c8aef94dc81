// What may reach the content script, and what leaves it. The browser's messages are replaced, the rest is real.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { maxText } from '../../src/domain/ticket/limits.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { type PageHandlers, pagePort } from '../../src/messages/page-port.ts';
import { FromPage } from '../../src/messages/page-protocol.ts';
import { siteOff } from '../../src/messages/site-off.ts';
import type { Line } from '../../src/platform/lines.ts';
import type { Sender } from '../../src/platform/runtime.ts';

const runtime = vi.hoisted(() => ({
  sent: [] as unknown[],
  taken: { ok: true } as unknown,
  deliver: undefined as ((message: unknown, sender: object) => Promise<unknown>) | undefined,
}));
vi.mock('../../src/platform/runtime.ts', () => ({
  ownId: () => 'carecue',
  isConnected: () => true,
  sendMessage: async (message: unknown) => {
    runtime.sent.push(message);
    return runtime.taken;
  },
  onMessage: (answer: (message: unknown, sender: object) => Promise<unknown>) => {
    runtime.deliver = answer;
    return () => {
      runtime.deliver = undefined;
    };
  },
}));

const lines = vi.hoisted(() => ({ open: undefined as ((line: Line) => () => void) | undefined }));
vi.mock('../../src/platform/lines.ts', () => ({
  onLine: (_: string, joined: (line: Line) => () => void) => {
    lines.open = joined;
    return () => {
      lines.open = undefined;
    };
  },
}));

const snapshot: TicketSnapshot = { source: 'page', helpdesk: 'demo', url: 'https://desk.example.com/1', messages: [] };
const loadedAt = performance.timeOrigin;
const background: Sender = { id: 'carecue' };
const ask = (message: unknown, sender: Sender = background) => runtime.deliver?.(message, sender);
const handlers = (more: Partial<PageHandlers> = {}): PageHandlers => ({
  read: () => {},
  selection: () => '',
  insert: async () => 'inserted',
  looked: () => {},
  ...more,
});

beforeEach(() => {
  runtime.sent.length = 0;
  runtime.taken = { ok: true, value: undefined };
});

describe('report', () => {
  test('sends what the background accepts, with and without a ticket', async () => {
    await pagePort().report(snapshot);
    await pagePort().report(undefined);
    expect(runtime.sent).toEqual([
      { type: 'report', snapshot, loadedAt },
      { type: 'report', loadedAt },
    ]);
    for (const message of runtime.sent) expect(FromPage.safeParse(message).success).toBe(true);
  });

  test.each([undefined, null, { ok: false, problem: { code: 'store-failed' } }])(
    'rejects when the answer is %j',
    async (answer) => {
      runtime.taken = answer;
      await expect(pagePort().report(snapshot)).rejects.toThrow();
    },
  );
});

describe('a press on "send"', () => {
  test('is told as the background accepts it, and so is a discard', async () => {
    await pagePort().sending('I will call you.', true);
    await pagePort().notSending();
    expect(runtime.sent).toEqual([
      { type: 'sending', draft: 'I will call you.', isSure: true, loadedAt },
      { type: 'not-sending' },
    ]);
    for (const message of runtime.sent) expect(FromPage.safeParse(message).success).toBe(true);
  });

  test('that nobody takes troubles nobody', async () => {
    runtime.taken = undefined;
    await pagePort().sending('I will call you.', true);
    await pagePort().notSending();
  });
});

test('a page whose site was turned off has nothing to do any more', async () => {
  const port = pagePort();
  runtime.taken = { ok: false, problem: { code: 'message-refused', detail: 'a page speaking for another' } };
  await expect(port.report(snapshot)).rejects.toThrow();
  expect(port.isAlive()).toBe(true);
  runtime.taken = siteOff;
  await expect(port.report(snapshot)).rejects.toThrow();
  expect(port.isAlive()).toBe(false);
});

describe('answer', () => {
  test.each<[string, unknown, Sender]>([
    ['another extension', { type: 'read' }, { id: 'somebody' }],
    ['a tab', { type: 'insert', text: 'x' }, { id: 'carecue', tabId: 3 }],
    ['nobody', { type: 'read' }, {}],
    ['us, but with no sense', { type: 'send-it' }, background],
    ['us, but with no text', { type: 'insert' }, background],
    ['us, but with nothing', undefined, background],
  ])('refuses %s, and does nothing', async (_, message, sender) => {
    const [read, insert, selection] = [vi.fn(), vi.fn(), vi.fn()];
    pagePort().answer(handlers({ read, insert, selection }));
    expect(await ask(message, sender)).toEqual({ ok: false, problem: { code: 'message-refused' } });
    for (const handler of [read, insert, selection]) expect(handler).not.toHaveBeenCalled();
  });

  test('reads when asked', async () => {
    const read = vi.fn();
    pagePort().answer(handlers({ read }));
    expect(await ask({ type: 'read' })).toEqual({ ok: true, value: undefined });
    expect(read).toHaveBeenCalledOnce();
  });

  test('gives the selection, cut to the bound, or says that there is none', async () => {
    pagePort().answer(handlers({ selection: () => 'ż'.repeat(maxText + 5) }));
    expect(await ask({ type: 'selection' })).toEqual({ ok: true, value: 'ż'.repeat(maxText) });
    pagePort().answer(handlers({ selection: () => ' \n' }));
    expect(await ask({ type: 'selection' })).toEqual({ ok: false, problem: { code: 'no-selection' } });
  });

  test.each([
    ['inserted', { ok: true, value: undefined }],
    ['refused', { ok: false, problem: { code: 'insert-refused' } }],
    ['no-composer', { ok: false, problem: { code: 'no-composer' } }],
  ] as const)('says how an insertion went: %s', async (outcome, answer) => {
    const insert = vi.fn(async () => outcome);
    pagePort().answer(handlers({ insert }));
    expect(await ask({ type: 'insert', text: 'Mulțumesc' })).toEqual(answer);
    expect(insert).toHaveBeenCalledWith('Mulțumesc');
  });

  test('stops when told to', () => {
    const stop = pagePort().answer(handlers());
    stop();
    expect(runtime.deliver).toBeUndefined();
  });
});

describe('a panel that looks', () => {
  function looking(port = pagePort()) {
    const looked = vi.fn();
    const stop = port.answer(handlers({ looked }));
    const heard: unknown[] = [];
    const end = vi.fn();
    const hangUp = lines.open?.({ say: (message) => heard.push(message), end });
    return { port, looked, stop, heard, end, hangUp: () => hangUp?.() };
  }

  test('is noticed, and hears the reply with the ticket it is on until it hangs up', async () => {
    const { port, looked, heard, hangUp } = looking();
    expect(looked).toHaveBeenCalledOnce();
    expect(port.isLookedAt()).toBe(true);
    await port.report({ ...snapshot, ticketId: '7' });
    port.show('Dzień dobry');
    hangUp();
    port.show('Dzień dobry, Mario');
    expect(heard).toEqual([{ draft: 'Dzień dobry', url: snapshot.url, ticketId: '7' }]);
    expect(port.isLookedAt()).toBe(false);
  });

  test('hears nothing of a page without a ticket', async () => {
    const { port, heard } = looking();
    port.show('Hello');
    await port.report(snapshot);
    await port.report(undefined);
    port.show('Hello');
    expect(heard).toEqual([]);
  });

  test('is hung up on when this script has nothing to do any more, so that it finds the next one', () => {
    const { port, stop, end } = looking();
    stop();
    expect(end).toHaveBeenCalledOnce();
    expect(port.isLookedAt()).toBe(false);
    expect(lines.open).toBeUndefined();
  });
});
