// @ts-check
// `node training/train.mjs [replies] [--figures]`: bundles the training of messages (or of replies) and runs it from the project's
// folder.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../scripts/bundle.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
await import(
  pathToFileURL(await bundle(process.argv[2] === 'replies' ? 'training/train-replies.ts' : 'training/train.ts')).href
);
