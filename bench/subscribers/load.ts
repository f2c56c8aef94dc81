// N subscribers at a host on this machine, with the code that asks in the product.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { maxFileLength } from '../../src/domain/packs/format/pack-size.ts';
import { fetchBytes } from '../../src/platform/fetch-bytes.ts';
import { median, quantile } from '../figures.ts';

export type Host = { readonly origin: string; readonly close: () => void };

/** Bytes over the wire since its start, both ways, and microseconds of processor. */
type Figures = { readonly in: number; readonly out: number; readonly requests: number; readonly cpu: number };

export async function startHost(file: string): Promise<Host> {
  const folder = mkdtempSync(path.join(tmpdir(), 'carecue-host-'));
  const pack = path.join(folder, 'pack');
  writeFileSync(pack, file);
  const certificate = ['test/certificate/key.pem', 'test/certificate/cert.pem'];
  const host = spawn(process.execPath, ['bench/subscribers/host.mjs', ...certificate, pack], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await firstLine(host);
  return {
    origin: `https://127.0.0.1:${port}`,
    close: () => {
      host.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error('the host did not start')));
  });

const figuresOf = async ({ origin }: Host): Promise<Figures> =>
  (await (await fetch(`${origin}/figures`)).json()) as Figures; // Our own host's.

export type Load = {
  /** A second. */
  readonly rate: number;
  /** Milliseconds until all of the answer is there. */
  readonly median: number;
  readonly p99: number;
  /** Bytes a request, TLS and all. */
  readonly in: number;
  readonly out: number;
  /** Milliseconds of the host's processor a request. */
  readonly cpu: number;
};

/**
 * @param count subscribers, each asking once
 * @param atOnce how many wait for their answer at the same time
 * @param etag what they have already, where they do
 */
export async function load(host: Host, where: string, count: number, atOnce: number, etag?: string): Promise<Load> {
  const ask = () => fetchBytes(host.origin + where, { most: maxFileLength, limit: 15_000, ...(etag && { etag }) });
  const before = await figuresOf(host);
  const times: number[] = [];
  let left = count;
  const start = performance.now();
  const subscriber = async () => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      const answer = await ask();
      times.push(performance.now() - began);
      if (answer.kind !== (etag === undefined ? 'text' : 'same')) throw new Error(JSON.stringify(answer).slice(0, 200));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, subscriber));
  const seconds = (performance.now() - start) / 1_000;
  const after = await figuresOf(host);
  const each = (name: keyof Figures) => (after[name] - before[name]) / count;
  return {
    rate: count / seconds,
    median: median(times),
    p99: quantile(times, 0.99),
    in: each('in'),
    out: each('out'),
    cpu: each('cpu') / 1_000,
  };
}

export async function etagAt({ origin }: Host): Promise<string> {
  const answer = await fetchBytes(origin, { most: maxFileLength, limit: 15_000 });
  if (answer.kind !== 'bytes' || answer.etag === undefined) throw new Error('the host gave no ETag');
  return answer.etag;
}
