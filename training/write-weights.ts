// Writes what was learnt where the engine takes it from, and says how small it packs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedWeights } from '../src/domain/language/packed-weights.ts';

/** @param file below src/domain/language of the project's folder `root` */
export function writeWeights(root: string, file: string, weights: PackedWeights | readonly PackedWeights[]): void {
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  writeFileSync(path.join(root, 'src/domain/language', file), text);
  console.log(`${file}: ${(gzipSync(text, { level: 9 }).length / 1_000).toFixed(1)} kB gzip`);
}
