// A browser killed while the vault on its page writes one note after the other.
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../own-process.ts';
import type { VaultPage } from './in-page.ts';
import type { Said } from './writes.ts';

/** Asks the page for something, by its name there. */
export type Ask = <N extends keyof VaultPage>(name: N, ...given: Parameters<VaultPage[N]>) => ReturnType<VaultPage[N]>;

/** A vault, open on a page of a browser. */
export type Writer = {
  readonly ask: Ask;
  /** What the page says from now on, as soon as it can be heard. */
  readonly hear: (listener: (said: Said) => void) => Promise<void>;
  /** SIGKILL. */
  readonly kill: () => Promise<void>;
};

type Acknowledged = Exclude<Said, { readonly failure: string }>;

/**
 * @param from the number of the first write; divisible by four
 * @param pause milliseconds between the first acknowledged write and the kill
 * @returns the writes that were said to be saved before it died. Throws when one failed.
 */
export async function killWhileWriting(writer: Writer, from: number, pause: number): Promise<readonly Acknowledged[]> {
  const heard: Said[] = [];
  await writer.hear((said) => heard.push(said));
  await writer.ask('beginWriting', from);
  await until('a first note', () => heard.length > 0);
  await sleep(pause);
  await writer.kill();
  return heard.map((said) => {
    if ('failure' in said) throw new Error(`a write failed: ${said.failure}`);
    return said;
  });
}
