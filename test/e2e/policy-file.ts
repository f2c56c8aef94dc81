// The browsers' own policy files, in the folders an administrator uses. They are of this machine: whoever puts one takes it away.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { findChromium } from '../../scripts/browsers.mjs';

/** The policy of one extension, in the words of docs/it.md. */
type CarecuePolicy = Readonly<Record<string, unknown>>;

export type PolicyFile = {
  readonly write: (policy: CarecuePolicy) => void;
  readonly remove: () => void;
};

/** An unpacked extension is called by its folder: the first 128 bits of the path's SHA-256, with letters for digits. */
function idOfFolder(extension: string): string {
  const hash = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function policyFile(file: string, contents: (policy: CarecuePolicy) => object): PolicyFile {
  const remove = () => {
    rmSync(file, { force: true });
    // What was made for it goes too; folders that somebody else uses are not empty.
    for (let folder = path.dirname(file); isOurs(folder); folder = path.dirname(folder)) rmdirSync(folder);
  };
  process.once('exit', remove);
  return {
    write: (policy) => writeFileSync(file, JSON.stringify(contents(policy), null, 2)),
    remove,
  };
}

const made = new Set<string>();
const isOurs = (folder: string): boolean => made.has(folder) && existsSync(folder) && readdirSync(folder).length === 0;

/** @returns why it cannot be, where it cannot */
function folderToWrite(folder: string): string | undefined {
  if (process.platform !== 'linux') return 'policy files of browsers are tried on Linux alone';
  try {
    for (let above = folder; !existsSync(above); above = path.dirname(above)) made.add(above);
    mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, `carecue-${process.pid}.json`);
    writeFileSync(probe, '{}');
    rmSync(probe);
    return undefined;
  } catch (error) {
    return `${folder} cannot be written: ${String(error)}`;
  }
}

/** @param extension its folder: no other extension is told anything */
export function chromiumPolicy(extension: string): PolicyFile | string {
  const isChrome = /chrome/.test(path.basename(realpathSync(findChromium())));
  const folder = isChrome ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
  const id = idOfFolder(extension);
  return (
    folderToWrite(folder) ??
    policyFile(path.join(folder, `carecue-test-${id}.json`), (policy) => ({
      '3rdparty': { extensions: { [id]: policy } },
    }))
  );
}

export function firefoxPolicy(): PolicyFile | string {
  const folder = '/etc/firefox/policies';
  const file = path.join(folder, 'policies.json');
  const { id } = manifest.browser_specific_settings.gecko;
  // Another's policies would be lost: there is one file for all.
  const why = folderToWrite(folder) ?? (existsSync(file) ? `${file} is there already` : undefined);
  return why ?? policyFile(file, (policy) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }));
}
