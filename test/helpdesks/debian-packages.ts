// Packages of Debian that a helpdesk is made of.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/browsers.mjs';
import { command } from './command.ts';

const env = { DEBIAN_FRONTEND: 'noninteractive' };
const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];

/**
 * Installs what `what` needs, where we may.
 * @throws with the command a person has to type, where we may not
 */
export async function installPackages(what: string, packages: readonly string[]): Promise<void> {
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    throw new Error(`${what} is not installed. On Debian 12, as root: apt-get install ${packages.join(' ')}`);
  }
  await command('apt-get', [...quietly, 'update'], { env });
  await command('apt-get', [...quietly, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/**
 * Unpacks packages without installing them: what would start a service on this machine starts none.
 * @param kept where the packages themselves stay for the next run
 */
export async function unpackPackages(packages: readonly string[], kept: string, into: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const isThere = (name: string) => readdirSync(kept).find((file) => file.startsWith(`${name}_`));
  const missing = packages.filter((name) => !isThere(name));
  // It downloads into the folder it is called in.
  if (missing.length > 0) await command('env', ['-C', kept, 'apt-get', ...quietly, 'download', ...missing]);
  for (const name of packages) {
    const file = isThere(name);
    if (!file || !existsSync(path.join(kept, file))) throw new Error(`${name} could not be downloaded.`);
    await command('dpkg-deb', ['-x', path.join(kept, file), into]);
  }
}
