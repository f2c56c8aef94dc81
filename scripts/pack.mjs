// @ts-check
// `npm run -s pack -- check | sign | verify | diff | new-key | key`: packs without a browser. File names are from where npm was called.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const { runPack } = /** @type {typeof import('../src/cli/pack.ts')} */ (
  await import(pathToFileURL(await bundle('src/cli/pack.ts')).href)
);

const from = process.env.INIT_CWD ?? process.cwd();

/** @param {string} name @param {number} most */
async function read(name, most) {
  try {
    const pieces = await createReadStream(path.resolve(from, name), { end: most - 1 }).toArray();
    return new Uint8Array(Buffer.concat(pieces));
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string} text @param {boolean} isSecret */
async function write(name, text, isSecret) {
  try {
    await writeFile(path.resolve(from, name), text, isSecret ? { mode: 0o600, flag: 'wx' } : {});
    return true;
  } catch {
    return false;
  }
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await runPack(process.argv.slice(2), {
  read,
  write,
  say: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
