// A proxy that a whole browser goes through: it writes down every request, hands on those to one site, and refuses the others.
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  /** Every request so far, oldest first: "GET http://…", or "CONNECT host:443" for what is encrypted. */
  readonly asked: readonly string[];
  /** What makes Chromium go through it, for this machine as well. */
  readonly flags: readonly string[];
  readonly close: () => void;
};

/** @param site the origin that may be reached */
export async function startProxy(site: string): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url?.startsWith(`${site}/`)) handOn(request, response);
    else response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {}); // It may be gone before it has read the answer.
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return {
    asked,
    flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function handOn(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = http.request(request.url ?? '', { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
