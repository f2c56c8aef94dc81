// Argon2id (RFC 9106) in plain JavaScript: no browser has it, and WebAssembly would need a looser Content Security Policy.
import { argon2id } from '@noble/hashes/argon2.js';
import type { Bytes } from './bytes.ts';
import type { Argon2Work } from './kdf.ts';

/** @returns 32 bytes. Blocks for as long as it takes, a quarter of a second or more. */
export function argon2({ passphrase, salt, memory, passes, lanes }: Argon2Work): Bytes {
  return new Uint8Array(argon2id(passphrase, salt, { m: memory, t: passes, p: lanes, dkLen: 32 }));
}
