// Searches a browser's profile on the disk.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Sockets cannot be read, and hold no file's bytes. */
const isFile = (file: { isFile(): boolean }) => file.isFile();

/**
 * The files below a folder in which one of these words is, as UTF-8 or as UTF-16. A file that goes while it is looked for may
 * have become another that was not listed: then all is searched anew.
 */
export function filesWith(folder: string, ...words: readonly string[]): readonly string[] {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  try {
    return files
      .filter(isFile)
      .map((file) => path.join(file.parentPath, file.name))
      .filter((file) => {
        const bytes = readFileSync(file);
        return wanted.some((word) => bytes.includes(word));
      });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return filesWith(folder, ...words);
    throw error;
  }
}
