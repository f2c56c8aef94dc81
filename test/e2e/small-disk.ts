// A real disk of a few megabytes, in memory, to be filled to its last byte. Only Linux makes one, and only for root.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './own-process.ts';

export type SmallDisk = {
  readonly folder: string;
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly remove: () => void;
};

/** @returns why there is none, where there is none */
export function makeSmallDisk(megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux') return 'a small disk is only made on Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const folder = path.join(temporaryFolder('disk'), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    return `a small disk may not be mounted here: ${String(error).split('\n').at(-1)}`;
  }
  let isThere = true;
  const remove = () => {
    if (isThere) execFileSync('umount', ['--lazy', folder]);
    isThere = false;
  };
  // Before the folder around it is removed.
  process.prependOnceListener('exit', remove);
  const filler = path.join(folder, 'filler');
  return { folder, fill: () => fill(filler), makeRoom: () => rmSync(filler), remove };
}

/** Megabytes first, then single bytes. */
function fill(filler: string): void {
  const file = openSync(filler, 'a');
  for (const size of [1_048_576, 4_096, 1]) {
    const bytes = Buffer.alloc(size);
    try {
      for (;;) writeSync(file, bytes);
    } catch {
      // No more of this size.
    }
  }
  closeSync(file);
}
