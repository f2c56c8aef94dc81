// Serves the editor pages on this machine: `/page`, `/framed`, the built modules, and the editors' own files from npm.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket</title>';
const page = `${head}<body><script type="module" src="/built/page.js"></script>`;
/** The whole page again, in a frame of the same origin. */
const framed = (search: string) =>
  `${head}<body><iframe id="inner" width="760" height="420" src="/page${search.replace(/[^\w?=&-]/g, '')}"></iframe>`;

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** @param folders by the first part of the address */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/page' || pathname === '/framed') {
      response.setHeader('content-type', 'text/html');
      response.end(pathname === '/page' ? page : framed(search));
      return;
    }
    const [, first = '', ...rest] = pathname.split('/');
    const folder = folders[first];
    const file = folder && path.join(folder, ...rest);
    if (!folder || !file?.startsWith(folder)) return response.writeHead(404).end();
    try {
      const content = await readFile(file);
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'max-age=3600');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
