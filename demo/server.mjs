// @ts-check
// Serves the demo helpdesk on loopback: `node demo/server.mjs [port]`, or serveDesk() for tests and the demo.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
/** What is not named here is not served. */
const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
});

/** @param {string} url the request's path */
async function answer(url) {
  const { pathname } = new URL(url, 'http://desk');
  const file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  const type = types[path.extname(file)];
  if (!type || !file.startsWith(folder + path.sep)) throw new Error('not served');
  return { type, body: await readFile(file) };
}

/**
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<{ readonly url: string, readonly close: () => void }>} `url` ends in a slash
 */
export async function serveDesk(port = 0) {
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ type, body }) =>
        response
          .writeHead(200, {
            'content-type': type,
            'cache-control': 'no-store',
            'content-security-policy': "default-src 'self'",
          })
          .end(body),
      () => response.writeHead(404).end('Not found'),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The desk has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveDesk(Number(process.argv[2] ?? 0));
  console.log(`The demo helpdesk is at ${url}`);
}
