// Argon2id beside the page, in a worker made for one key: when the key is asked for, or before, while its secret is typed.
import { within } from '../platform/time-limit.ts';
import workerUrl from './argon2-worker.ts?worker&url';
import type { Bytes } from './bytes.ts';
import type { Argon2 } from './kdf.ts';

/** Milliseconds; the ceiling of `Kdf` stays well below on a slow machine. */
const limit = 120_000;

type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => typeof rules;
};
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }; // Not in the DOM types; Firefox had none before 148.

/** Our CSP asks for Trusted Types, and a worker's address is one. The only address let through is that of our own file. */
const ownScript = trustedTypes?.createPolicy('carecue-worker', {
  createScriptURL: (url) => (url === workerUrl ? url : ''),
});

const started = () => new Worker(ownScript?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });

/** Waits for the next key. */
let waiting: Worker | undefined;

export function startArgon2(): void {
  waiting ??= started();
}

export const argon2InWorker: Argon2 = async (work) => {
  const worker = waiting ?? started();
  waiting = undefined;
  try {
    return await within(
      limit,
      new Promise<Bytes>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Bytes>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(`key worker: ${message}`));
        worker.postMessage(work);
      }),
    );
  } finally {
    worker.terminate();
  }
};
