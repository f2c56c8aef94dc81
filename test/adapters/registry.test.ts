// The repository about its adapters: each has pages it was tried on, and no page belongs to nobody.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpdeskNames } from '../../src/domain/ticket/helpdesks.ts';
import { readers } from './readers.ts';

const pages = path.resolve(import.meta.dirname, '../pages');
const folders = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const ids = readers.map(([, { id }]) => id);

describe('adapters', () => {
  test.each(readers)('the reader of %s goes by the name of its file', (file, { id }) => {
    expect(id).toBe(file);
  });

  test('are those that have a name to be called by, and the one for every other page', () => {
    expect([...ids].sort()).toEqual([...Object.keys(helpdeskNames), 'generic'].sort());
  });

  test.each(ids)('%s has a page folder', (id) => {
    expect(folders.map(({ name }) => name)).toContain(id);
  });

  test.each(folders.flatMap(({ name }) => readdirSync(path.join(pages, name)).map((one) => `${name}/${one}`)))(
    'test/pages/%s is complete and somebody’s',
    (page) => {
      expect(ids).toContain(page.split('/')[0]);
      for (const file of ['page.html', 'address.txt', 'ticket.json'])
        expect(existsSync(path.join(pages, page, file))).toBe(true);
    },
  );
});
