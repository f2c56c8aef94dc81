// @ts-check
// Files as a zip whose bytes depend on nothing but their names and contents: not on the order a disk lists them in, nor on
// clock, zone, owner, or the zlib of the machine (fflate's deflate is plain JavaScript, alike on every Node).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** @typedef {Readonly<Record<string, Uint8Array>>} Files name, with forward slashes, → contents */

/** Zip keeps the wall clock of no zone in particular: the oldest it can say, as every zone's clock would show it. */
const oldest = () => new Date(1980, 0, 1);
/** A plain file everyone may read, as Unix writes it: `-rw-r--r--`. */
const plainFile = 0o100644 << 16;
const unix = 3;

/** @param {string} one @param {string} other */
const byCodeUnit = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * @param {Files} files
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const names = Object.keys(files).sort(byCodeUnit);
  // A file called "7" would come before all others whatever the order it was put in.
  const strange = names.find((name) => /^\d+$/.test(name) || name.startsWith('/') || name.includes('\\'));
  if (strange !== undefined) throw new Error(`"${strange}" is no name for a file of a package.`);
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), {
    level: 9,
    mtime: oldest(),
    os: unix,
    attrs: plainFile,
  });
}

/**
 * Every file below a folder, by its path from there.
 * @param {string} folder
 * @returns {Files}
 */
export function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))]),
  );
}
