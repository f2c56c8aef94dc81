// The engine is small enough to travel with every panel: code, data and all languages in one minified file.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oneFile } from '../../bench/engine/one-file.mjs';
import { filesBelow, read } from './source-files.ts';

const kB = (text: string): number => gzipSync(text, { level: 9 }).length / 1_000;

test('the engine stays within its budget', async () => {
  const { code } = await oneFile('.cache/engine-size');
  const weights = filesBelow('src/domain/language', 'weights.json').map((file) => kB(read(file)));
  const learnt = weights.reduce((sum, size) => sum + size, 0);
  console.log(`the engine as one file, kB gzip: ${kB(code).toFixed(1)}, of it learnt ${learnt.toFixed(1)}`);
  expect(kB(code)).toBeLessThanOrEqual(300);
}, 30_000);
