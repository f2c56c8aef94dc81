// A host of packs on this machine, over HTTPS with a certificate nobody knows: a static one, and as bad as it is told to be.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { temporaryFolder } from './own-process.ts';

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

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = temporaryFolder('certificate');
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string]; // two in, two out
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.error?.message ?? made.stderr}`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

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
