// The pictures of docs/gallery.md: each is there, none is left over, and together they are no weight on who clones this.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Bytes. */
const most = 3_000_000;

const shown = [...readFileSync('docs/gallery.md', 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
  ([, alt = '', file = '']) => ({ alt, file }),
);
const taken = readdirSync('docs/gallery').map((name) => `gallery/${name}`);

test('every picture is there, and says in words what it shows', () => {
  expect(shown.length).toBeGreaterThanOrEqual(12);
  expect(shown.filter(({ alt, file }) => alt.length < 10 || !existsSync(`docs/${file}`))).toEqual([]);
});

test('every picture taken is shown', () => {
  expect(taken.filter((file) => !shown.some((one) => one.file === file))).toEqual([]);
});

test('they stay small', () => {
  expect(taken.map((file) => statSync(`docs/${file}`).size).reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
});
