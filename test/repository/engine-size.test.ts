// The engine is small enough to travel with every panel.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { langs } from '../../src/domain/language/lang.ts';
import { read } from './source-files.ts';

test('the weights of all languages stay within their budget', () => {
  const sizes = langs.map(
    (lang) => gzipSync(read(`src/domain/language/${lang}/weights.json`), { level: 9 }).length / 1_000,
  );
  console.log(`weights, kB gzip: ${langs.map((lang, at) => `${lang} ${sizes[at]?.toFixed(1)}`).join(', ')}`);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(130);
});
