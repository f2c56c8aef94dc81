// Serves the ticket pages on this machine; the browsers are told to look for every desk of the bench here.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { ticketOf } from '../tickets.ts';

const folder = path.resolve('bench/page/desk');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Carecue is turned on for the one host and not for the other; the pages are the same. */
export const hosts = { on: 'on.zendesk.com', off: 'off.zendesk.com' } as const;

/** Names nobody else answers to: no byte of the bench leaves the machine. */
export const resolverFlags = ['--host-resolver-rules=MAP *.zendesk.com 127.0.0.1'];

export type Tickets = {
  /** @param id its last three digits say how many messages the ticket has */
  readonly address: (host: keyof typeof hosts, id: string) => string;
  readonly close: () => void;
};

async function answer(pathname: string): Promise<{ readonly type: string; readonly body: string }> {
  const ticket = /^\/ticket\/(\d{4,9})\.json$/.exec(pathname)?.[1];
  if (ticket !== undefined) return { type: 'application/json', body: JSON.stringify(ticketOf(ticket)) };
  const name = pathname.startsWith('/agent/tickets/') ? 'index.html' : path.basename(pathname);
  const type = types[path.extname(name)];
  if (type === undefined) throw new Error(`nothing at ${pathname}`);
  return { type, body: await readFile(path.join(folder, name), 'utf8') };
}

export async function serveTickets(): Promise<Tickets> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://desk').pathname).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the tickets have no port');
  return {
    address: (host, id) => `http://${hosts[host]}:${address.port}/agent/tickets/${id}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
