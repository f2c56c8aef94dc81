// `sign` writes a pack file with a signature; `verify` says who signed one, and whether it is whom one expects.
import { fingerprintOf } from '../sharing/fingerprint.ts';
import { writePackFile } from '../sharing/pack-file.ts';
import { signText } from '../sharing/signing-key.ts';
import { readKey } from './pack-keys.ts';
import { nameOf, openPack } from './pack-open.ts';
import { CannotDo, type ExitStatus, type PackWorld } from './pack-world.ts';

/** Signs a pack that would be taken, and no other; a signature it had is left out. @param out beside the pack when absent */
export async function signFile(
  path: string,
  keyPath: string,
  out: string | undefined,
  world: PackWorld,
): Promise<ExitStatus> {
  const { key, secret } = await readKey(keyPath, world);
  const opened = await openPack(path, world);
  if (opened === undefined) return 1;
  const signed = { key, signature: await signText(opened.text, secret) };
  const to = out ?? `${path.replace(/\.(?:json|carecue)$/, '')}.carecue`;
  if (!(await world.write(to, writePackFile(opened.text, signed), false)))
    throw new CannotDo(`${to} cannot be written.`);
  world.say(`${to}: ${await nameOf({ pack: opened.pack, signed })}`);
  return 0;
}

/** @param expected a public key or a fingerprint; absent: any signature that is right will do */
export async function verifyFiles(
  paths: readonly string[],
  expected: string | undefined,
  world: PackWorld,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const path of paths) {
    const opened = await openPack(path, world);
    const isRight = opened !== undefined && (await isBy(opened.signed?.key, expected));
    if (!isRight) status = 1;
    if (opened === undefined) continue;
    const by = opened.signed ? `, key ${opened.signed.key}` : '';
    world.say(`${path}: ${await nameOf(opened)}${by}${isRight || by === '' ? '' : '; another key was expected'}`);
  }
  return status;
}

async function isBy(key: string | undefined, expected: string | undefined): Promise<boolean> {
  if (key === undefined || expected === undefined) return key !== undefined;
  return key === expected || (await fingerprintOf(key)) === groups(expected);
}

/** A fingerprint as it may be typed: in capitals, without spaces. */
const groups = (typed: string): string =>
  (
    typed
      .toLowerCase()
      .replace(/[\s:]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join(' ');
