// A host of packs on this machine, over HTTPS with a certificate nobody knows: a static one, and as bad as it is told to be.
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

type Asked = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly status: number };

export type PackHost = {
  /** `https://127.0.0.1:port` */
  readonly origin: string;
  /** Every request so far, oldest first. */
  readonly asked: Asked[];
  /** What it answers from now on, to every path. */
  readonly does: (answer: (request: IncomingMessage, response: ServerResponse) => void) => void;
  /** As a static host does: a file with its ETag, and 304 to whoever has it. */
  readonly gives: (file: string, etag: string) => void;
  readonly close: () => void;
};

const certificate = () => ({
  key: readFileSync('test/certificate/key.pem'),
  cert: readFileSync('test/certificate/cert.pem'),
});

export async function servePacks(): Promise<PackHost> {
  const asked: Asked[] = [];
  let answer = (_: IncomingMessage, response: ServerResponse): void => void response.writeHead(404).end();
  const server = https.createServer(certificate(), (request, response) => {
    // A site like any other, that knows its visitors again.
    if (request.url === '/')
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'who=ola; Secure; SameSite=None' })
        .end('<link rel="icon" href="data:,">Hi');
    else answer(request, response);
    asked.push({ url: request.url ?? '', headers: request.headers, status: response.statusCode });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const does: PackHost['does'] = (next) => {
    answer = next;
  };
  return {
    origin: `https://127.0.0.1:${port}`,
    asked,
    does,
    gives: (file, etag) =>
      does((request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end();
        else response.writeHead(200, { ETag: etag, 'Content-Type': 'application/octet-stream' }).end(file);
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
