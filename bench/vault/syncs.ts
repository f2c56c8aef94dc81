// How often a browser waits for the disk: strace counts its calls of fsync and its kin on the files of IndexedDB, and no others.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from '../../scripts/browsers.mjs';
import { startProcess, temporaryFolder, until } from '../../test/e2e/own-process.ts';

/** Calls per write, or why they were not counted. */
export type Syncs = { readonly perWrite: number } | { readonly uncounted: string };

const calls = ['fsync', 'fdatasync', 'sync_file_range'];
/** Where Chromium and Firefox keep their databases; `-y` writes a file's name beside its number. */
const onIndexedDb = /^\d+\s+(?:fsync|fdatasync|sync_file_range)\(\d+<[^>]*\/(?:IndexedDB|idb)\/[^>]*>/;
/** Milliseconds: what is still on its way to the disk belongs to what was written. */
const afterwards = 500;

function contentsOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // The process has ended since.
  }
}

/** The processes that name this folder in their command line, and all their children. */
function processesOf(folder: string): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      // "pid (name) state parent …", and the name may hold anything.
      parent: Number(contentsOf(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ')[1]),
      isNamed: contentsOf(`/proc/${name}/cmdline`).includes(folder),
    }));
  const found = new Set(all.filter(({ isNamed }) => isNamed).map(({ pid }) => pid));
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/**
 * @param folder the profile of the running browser
 * @param work writes so many notes
 */
export async function countSyncs(folder: string, writes: number, work: () => Promise<unknown>): Promise<Syncs> {
  const strace = process.platform === 'linux' ? onPath('strace') : undefined;
  if (strace === undefined) return { uncounted: 'there is no strace (on Debian, the package strace)' };
  const log = path.join(temporaryFolder('strace'), 'log');
  const pids = processesOf(folder);
  const options = ['-f', '-y', '-e', `trace=${calls.join()}`, '-e', 'signal=none', '-o', log];
  const tracer = startProcess(strace, [...options, ...pids.flatMap((pid) => ['-p', String(pid)])]);
  try {
    await until('strace', () => pids.every((pid) => tracer.complaint().includes(`rocess ${pid} attached`)));
  } catch {
    await tracer.kill();
    return { uncounted: `strace could not look on: ${tracer.complaint().trim().split('\n').at(-1) ?? ''}` };
  }
  await work();
  await sleep(afterwards);
  // Detached by this signal, it lets go of the browser; killed, it would do so as well, but lose the end of its log.
  tracer.child.kill('SIGINT');
  await tracer.exited;
  const lines = contentsOf(log).split('\n');
  return { perWrite: lines.filter((line) => onIndexedDb.test(line)).length / writes };
}
