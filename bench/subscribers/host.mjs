// @ts-check
// A static host as anybody rents one: a file over HTTPS with its ETag, packed for whoever takes it packed. In a process of its own,
// so that what it costs can be told from what asking costs. Usage: node host.mjs KEY CERT FILE; prints its port.
import { constants, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { gzipSync } from 'node:zlib';

const [key = '', cert = '', file = ''] = process.argv.slice(2).map((name) => readFileSync(name));
const plain = Buffer.from(file);
const packed = gzipSync(plain);
const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;

/** What went over the wires, TLS and all; of connections that are over. */
const wires = { in: 0, out: 0, requests: 0 };

// Nothing is remembered of who was here: hours later every connection begins anew.
const server = https.createServer({ key, cert, secureOptions: constants.SSL_OP_NO_TICKET }, (request, response) => {
  if (request.url === '/figures') {
    const { user, system } = process.cpuUsage();
    response.end(JSON.stringify({ ...wires, cpu: user + system }));
    return;
  }
  wires.requests += 1;
  // Subscribers come once in hours: each with a connection of its own.
  const head = { ETag: etag, Connection: 'close', 'Cache-Control': 'max-age=300' };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, head).end();
  const isPacked = request.url !== '/plain' && /gzip/.test(request.headers['accept-encoding'] ?? '');
  const body = isPacked ? packed : plain;
  response.writeHead(200, {
    ...head,
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
});
server.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
  socket.once('close', () => {
    wires.in += socket.bytesRead;
    wires.out += socket.bytesWritten;
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(address?.port);
});
