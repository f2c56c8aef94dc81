// The repository about its adapters: each has pages it was tried on, and no page belongs to nobody.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapters } from '../../src/adapters/index.ts';

const pages = path.resolve(import.meta.dirname, '../pages');
const folders = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('adapters', () => {
  test('have names of their own, and the generic one is last', () => {
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
    expect(adapters.at(-1)?.id).toBe('generic');
  });

  test.each(adapters.map(({ id }) => id))('%s has a page folder', (id) => {
    expect(folders.map(({ name }) => name)).toContain(id);
  });

  test.each(folders.flatMap(({ name }) => readdirSync(path.join(pages, name)).map((one) => `${name}/${one}`)))(
    'test/pages/%s is complete and somebody’s',
    (page) => {
      expect(adapters.map(({ id }) => id)).toContain(page.split('/')[0]);
      for (const file of ['page.html', 'address.txt', 'ticket.json'])
        expect(existsSync(path.join(pages, page, file))).toBe(true);
    },
  );
});
