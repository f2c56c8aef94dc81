// Programs a test starts, each in a process group of its own, so that it can be killed whole; and their folders. Neither
// outlives us.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type OwnProcess = {
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  /** The last of what it wrote to stderr. */
  readonly complaint: () => string;
  /** SIGKILL to the whole group: nothing in it gets to tidy up. */
  readonly kill: () => Promise<void>;
};

const running = new Set<ChildProcess>();
const folders = new Set<string>();
let watching = false;

function killGroup(child: ChildProcess): void {
  try {
    // Windows has no process groups; there the program itself has to do.
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function tidy(): void {
  running.forEach(killGroup);
  // What was killed just now may still be writing its last file.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function tidyWhenWeEnd(): void {
  if (watching) return;
  watching = true;
  process.once('exit', tidy);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidy();
      process.kill(process.pid, signal);
    });
  }
}

/** A new folder for one run; it is removed when we end. */
export function temporaryFolder(name: string): string {
  tidyWhenWeEnd();
  const folder = mkdtempSync(path.join(tmpdir(), `carecue-${name}-`));
  folders.add(folder);
  return folder;
}

/** Starts a program; its stdin is empty, and its stderr is kept for `complaint`. */
export function startProcess(program: string, args: readonly string[], options: SpawnOptions = {}): OwnProcess {
  tidyWhenWeEnd();
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'], ...options, detached: true });
  running.add(child);
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000);
  });
  const exited = new Promise<void>((resolve) => {
    const gone = () => {
      running.delete(child);
      resolve();
    };
    child.once('exit', gone);
    child.once('error', (error) => {
      complaint += error.message;
      gone();
    });
  });
  return {
    child,
    exited,
    complaint: () => complaint,
    kill: async () => {
      killGroup(child);
      await exited;
    },
  };
}

type NotYet = undefined | null | false;
const isAnswer = <T>(answer: T): answer is Exclude<T, NotYet> =>
  answer !== undefined && answer !== null && answer !== false;

/**
 * Asks until there is an answer.
 * @param what names what is awaited, for the error
 * @param ask undefined, null or false mean "not yet", and so does a throw; its last message joins the error
 * @param seconds until it gives up
 */
export async function until<T>(what: string, ask: () => T | Promise<T>, seconds = 15): Promise<Exclude<T, NotYet>> {
  const end = Date.now() + seconds * 1_000;
  for (let reason = ''; ; await sleep(50)) {
    try {
      const answer = await ask();
      if (isAnswer(answer)) return answer;
    } catch (error) {
      reason = error instanceof Error ? `: ${error.message}` : '';
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s${reason}`);
  }
}
