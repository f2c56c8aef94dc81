// The project's own files, for the tests about the repository itself.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Paths from the root, with forward slashes, of all files below a folder that end in one of the extensions. */
export function filesBelow(folder: string, ...extensions: readonly string[]): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export type Import = { readonly from: string; readonly typeOnly: boolean };

/** Static imports and re-exports of a module, as written. */
export function importsOf(source: string): readonly Import[] {
  const statements = source.matchAll(
    /^(?:import|export)\s(?<type>type\s)?[^'"`;]*?from\s+'(?<from>[^']+)'|^import\s+'(?<bare>[^']+)'/gm,
  );
  return [...statements].map(({ groups }) => ({
    from: groups?.from ?? groups?.bare ?? '',
    typeOnly: groups?.type !== undefined,
  }));
}

/** Source without comments, so that a rule about code does not trip over prose. */
export const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
