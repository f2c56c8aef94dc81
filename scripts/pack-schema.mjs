// @ts-check
// `node scripts/pack-schema.mjs`: writes docs/carecue-pack.schema.json and docs/principles.md from the schema and the packs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const { packJsonSchema } = /** @type {typeof import('../src/domain/packs/format/json-schema.ts')} */ (
  await import(pathToFileURL(await bundle('src/domain/packs/format/json-schema.ts')).href)
);
const { principleTable } = /** @type {typeof import('../src/domain/packs/craft/principle-table.ts')} */ (
  await import(pathToFileURL(await bundle('src/domain/packs/craft/principle-table.ts')).href)
);

/** @param {string} path from the root */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
// In the order of src/packs/index.ts.
const packs = ['legendary-service', 'i-care', 'five-truths', 'genuine-care', 'laws-of-cx', 'evidence'];

writeFileSync(at('docs/carecue-pack.schema.json'), packJsonSchema());
writeFileSync(
  at('docs/principles.md'),
  principleTable(packs.map((id) => readFileSync(at(`src/packs/${id}.json`), 'utf8'))),
);
