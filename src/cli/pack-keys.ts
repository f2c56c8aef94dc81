// `new-key FILE` makes a key to sign with; `key FILE` says its public half.
import { fingerprintOf } from '../sharing/fingerprint.ts';
import { exportKey, importKey, makeSigningKey, type SigningKey } from '../sharing/signing-key.ts';
import { CannotDo, type ExitStatus, type PackWorld } from './pack-world.ts';

export async function newKey(path: string, world: PackWorld): Promise<ExitStatus> {
  const made = await makeSigningKey();
  if (!(await world.write(path, exportKey(made.secret), true)))
    throw new CannotDo(`${path} cannot be written, or is there already: a key is never written over another.`);
  return await sayKey(made.key, world);
}

export const showKey = async (path: string, world: PackWorld): Promise<ExitStatus> =>
  await sayKey((await readKey(path, world)).key, world);

/** Longer than any PEM file of one key. */
const maxPem = 10_000;

/** @throws {CannotDo} when there is no key in the file */
export async function readKey(path: string, world: PackWorld): Promise<SigningKey> {
  const bytes = await world.read(path, maxPem);
  if (bytes === undefined) throw new CannotDo(`${path} cannot be read.`);
  const key = await importKey(new TextDecoder().decode(bytes));
  if (key === undefined) throw new CannotDo(`${path} is not a PEM file of an Ed25519 key without a passphrase.`);
  return key;
}

async function sayKey(key: string, world: PackWorld): Promise<ExitStatus> {
  world.say(`key: ${key}`);
  world.say(`fingerprint: ${await fingerprintOf(key)}`);
  return 0;
}
