// Speaks Marionette, the protocol Firefox is driven by, over TCP: "length:json" both ways. Enough of it for our tests.
import net from 'node:net';
import * as z from 'zod/mini';

/** Scripts in `content` see the page; in `chrome` the browser itself. */
export type Realm = 'content' | 'chrome';

export type Marionette = {
  /** One command; its answer as Firefox gives it. Rejects with Firefox's own message. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
};

const responseType = 1;
const Fault = z.object({ error: z.string(), message: z.string() });
/** [type, id, error, result] */
const Response = z.tuple([z.literal(responseType), z.int(), z.nullable(Fault), z.unknown()]);

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };

/** Cuts whole messages off the front of a buffer. */
function takeMessages(buffer: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  for (let rest = buffer; ; ) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

/** Connects to a Firefox that listens on a port of this machine, and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let received = Buffer.alloc(0);
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (data) => {
      const { messages, rest } = takeMessages(Buffer.concat([received, data]));
      received = Buffer.from(rest);
      for (const message of messages) {
        const response = z.safeParse(Response, message);
        if (!response.success) {
          resolve(); // its greeting, the one message that is no response
          continue;
        }
        const [, id, fault, result] = response.data;
        const { resolve: answer, reject: refuse } = waiting.get(id) ?? {};
        waiting.delete(id);
        if (fault) refuse?.(new Error(`${fault.error}: ${fault.message}`));
        else answer?.(result);
      }
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await greeted;

  const send: Marionette['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return { send, close: () => socket.destroy() };
}
