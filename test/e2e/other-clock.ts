// A browser whose clock is ahead or behind, or which is in another time zone: a journey, a dead battery, a night asleep.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from '../../scripts/browsers.mjs';
import type { Surroundings } from './chromium.ts';
import { temporaryFolder } from './own-process.ts';

const source = fileURLToPath(new URL('clock-shim.c', import.meta.url));

/** Where a browser's clock cannot be moved: why not. */
export const clockIsFixed: string | undefined =
  process.platform !== 'linux'
    ? 'the clock of one program can be moved on Linux only'
    : onPath('cc') === undefined
      ? 'no C compiler (cc) to build the clock shim with'
      : undefined;

let library: string | undefined;

/** @param hours the clock is ahead by, behind where negative; @param timeZone IANA name */
export function clockAt(hours: number, timeZone?: string): Surroundings {
  if (library === undefined) {
    library = path.join(temporaryFolder('clock'), 'clock-shim.so');
    execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', library, source]);
  }
  const zone = timeZone === undefined ? {} : { TZ: timeZone };
  return { LD_PRELOAD: library, CLOCK_OFFSET_S: String(hours * 3_600), ...zone };
}
