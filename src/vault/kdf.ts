// From a passphrase to a key: which way, and how much work it is. The figures lie beside what was sealed with them, in the
// open, so they are judged when they are read: less work than the floor is an attack, more than the ceiling a way to hang us.
import * as z from 'zod/mini';
import { type Bytes, bytesOf, fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { sealingKey } from './envelope.ts';

const Salt = z.string().check(
  z.maxLength(100),
  z.refine((text) => (fromBase64(text)?.length ?? 0) >= 16),
);
const between = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** KiB times passes: OWASP's 19 MiB × 2 at least (Password Storage Cheat Sheet); at most some ten seconds in the browser. */
const work = { least: 19 * 1_024 * 2, most: 1_024 * 1_024 };

const Argon2id = z
  .object({
    id: z.literal('argon2id'),
    salt: Salt,
    /** KiB. */
    memory: between(19 * 1_024, 256 * 1_024),
    passes: between(1, 16),
    lanes: between(1, 4),
  })
  .check(z.refine(({ memory, passes }) => memory * passes >= work.least && memory * passes <= work.most));

const Pbkdf2 = z.object({ id: z.literal('pbkdf2-sha256'), salt: Salt, rounds: between(600_000, 10_000_000) });

export const Kdf = z.union([Argon2id, Pbkdf2]);
export type Kdf = Readonly<z.infer<typeof Kdf>>;
export type KdfId = Kdf['id'];

export type Argon2Work = {
  readonly passphrase: Bytes;
  readonly salt: Bytes;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
};
/** @returns 32 bytes */
export type Argon2 = (work: Argon2Work) => Promise<Bytes>;

/**
 * With a salt of its own. Of OWASP's pairs for Argon2id, all equal, the one that is quickest in a browser: 19 MiB twice takes
 * three quarters of the time of 46 MiB once, as less memory is fresh. The other is its choice where only FIPS 140 algorithms
 * are allowed. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export function freshKdf(id: KdfId = 'argon2id'): Kdf {
  const salt = toBase64(randomBytes(16));
  return id === 'argon2id' ? { id, salt, memory: 19 * 1_024, passes: 2, lanes: 1 } : { id, salt, rounds: 600_000 };
}

/** The same characters, however a keyboard composed them. */
const passphraseBytes = (passphrase: string): Bytes => bytesOf(passphrase.normalize('NFKC'));

/** @param kdf as parsed by `Kdf` */
export async function keyOfPassphrase(passphrase: string, kdf: Kdf, argon2: Argon2): Promise<CryptoKey> {
  const salt = fromBase64(kdf.salt) ?? new Uint8Array();
  const typed = passphraseBytes(passphrase);
  if (kdf.id === 'argon2id') return sealingKey(await argon2({ ...kdf, passphrase: typed, salt }));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: kdf.rounds };
  return sealingKey(new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, 256)));
}
