// What the content script weighs as it is shipped: the core, the readers it fetches for the desk it meets, and what comes
// once the agent does something.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

/** Bytes, as strongly as gzip can. */
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** @param build the folder of the built extension */
export function measureSizes(build: string): readonly Row[] {
  const folder = path.join(build, 'desks');
  const core = gzipped(path.join(build, 'content.js'));
  const readers = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  const sized = readers
    .map((file) => ({ desk: file.slice(0, -'.js'.length), bytes: gzipped(path.join(folder, file)) }))
    .sort((one, other) => other.bytes - one.bytes);
  const row = (what: string, bytes: number): Row => ({ what, unit: 'kB', carecue: bytes / 1_000, budget: 15 });
  const withReader = ({ desk, bytes }: { desk: string; bytes: number }) =>
    row(`content script with the reader of ${desk}`, core + bytes);
  const [largest] = sized;
  const ours = sized.find(({ desk }) => desk === 'zendesk');
  return [
    row('content script, gzip', core),
    ...(ours ? [withReader(ours)] : []),
    ...(largest && largest !== ours ? [withReader(largest)] : []),
    {
      what: 'what comes with the agent’s first act',
      unit: 'kB',
      carecue: gzipped(path.join(build, 'acts.js')) / 1_000,
    },
  ];
}
