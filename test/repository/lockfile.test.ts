// The lockfile has to work on every machine and say nothing of the one it was made on. npm has been seen to drop the
// entries of optional packages it cannot resolve; `npm install` passes that over, and `npm ci` then fails elsewhere.

import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { read } from './source-files.ts';

const Entry = z.object({
  resolved: z.optional(z.string()),
  link: z.optional(z.boolean()),
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
});
const { packages } = z.parse(
  z.object({ packages: z.record(z.string(), Entry) }),
  JSON.parse(read('package-lock.json')),
);

/** Node looks in the package's own node_modules, then in those of the packages around it. */
function isFound(name: string, from: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  return isFound(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

test('every optional dependency has its entry', () => {
  const wanted = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ name, at })),
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter(({ name, at }) => !isFound(name, at))).toEqual([]);
});

test('no entry names the address it came from', () => {
  const addressed = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);
  expect(addressed.map(([at]) => at)).toEqual([]);
});
