// @ts-check
// `node training/train.mjs [--figures]`: bundles the training and runs it from the project's folder.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../scripts/bundle.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
await import(pathToFileURL(await bundle('training/train.ts')).href);
