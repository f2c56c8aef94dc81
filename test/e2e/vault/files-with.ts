// Searches a browser's profile on the disk.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0); // A socket, or gone since it was listed.
  }
}

/** The files below a folder in which one of these words is, as UTF-8 or as UTF-16. */
export function filesWith(folder: string, ...words: readonly string[]): readonly string[] {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => {
      const bytes = bytesOf(file);
      return wanted.some((word) => bytes.includes(word));
    });
}
