// The guides about the repository: every place they name is there, every command they tell can be run.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpdeskNames } from '../../src/domain/ticket/helpdesks.ts';
import { filesBelow, read } from './source-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const guides = ['README.md', 'CONTRIBUTING.md', 'training/README.md', ...filesBelow('docs', '.md')];
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

/** What is made by a command, and therefore not here yet; and what a walk of docs/contributing.md makes. */
const madeLater = /^(dist|\.cache)\/|lanterna|\bcs\b|czech/;

const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

/** `src/domain/…` and the like, in back-ticks; a star or an ellipsis stands for many. */
function pathsIn(text: string): readonly string[] {
  const named = withoutFences(text).matchAll(/`((?:\.?[\w-]+\/)+[\w.{},-]*|[\w-]+\.(?:ts|mjs|json|md))`/g);
  return [...named].map(([, name = '']) => name).filter((name) => isOurs(name) && !madeLater.test(name));
}

const folders = ['src', 'test', 'docs', 'bench', 'scripts', 'training', 'demo', 'public'];
const isOurs = (name: string): boolean => folders.includes(name.split('/')[0] ?? '') && name.includes('/');

/** `a/{b,c}` is `a/b` and `a/c`. */
function spelledOut(name: string): readonly string[] {
  const [whole, before = '', inner = '', after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(name) ?? [];
  if (whole === undefined) return [name];
  return inner.split(',').flatMap((choice) => spelledOut(before + choice + after));
}

/** Links to files of ours, with the heading they go to. */
function linksIn(text: string): readonly (readonly [file: string, heading: string | undefined])[] {
  return [...withoutFences(text).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, file = '', heading]) => [file, heading] as const,
  );
}

/** As GitHub and other readers of Markdown name a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe.each(guides)('%s', (guide) => {
  const text = read(guide);
  const folder = path.dirname(path.join(root, guide));

  test('names only places that are there', () => {
    const missing = pathsIn(text)
      .flatMap(spelledOut)
      .filter((name) => !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  test('links only to what is there', () => {
    const dead = linksIn(text).filter(([file, heading]) => {
      const target = file === '' ? path.join(root, guide) : path.resolve(folder, file);
      if (!existsSync(target)) return true;
      if (heading === undefined || !target.endsWith('.md')) return false;
      const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm);
      return ![...headings].some(([, one = '']) => anchorOf(one) === heading);
    });
    expect(dead).toEqual([]);
  });

  test('tells only commands that package.json has', () => {
    const told = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(told.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('the map in README', () => {
  const [, map = ''] = /## The map\n```\n([\s\S]*?)\n```/.exec(read('README.md')) ?? [];

  test('names every room, and no room that is gone', () => {
    const named = [...map.matchAll(/^(src\/[\w-]+)\//gm)].map(([, room = '']) => room);
    const rooms = filesBelow('src', '.ts', '.tsx', '.json').map((file) => file.split('/').slice(0, 2).join('/'));
    const there = new Set(rooms.filter((room) => !room.includes('.')));
    expect(named.toSorted()).toEqual([...there].toSorted());
  });
});

describe('the decisions in README', () => {
  const [, decisions = ''] = /## Decisions\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  const dates = [...decisions.matchAll(/^\| (\d{4}-\d\d-\d\d) \|/gm)].map(([, date = '']) => date);
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));

  test.each(Object.keys({ ...dependencies, ...devDependencies }))('have a reason for %s', (name) => {
    expect(decisions).toContain(`\`${name.startsWith('@types/') ? '@types/*' : name}`);
  });

  test('stand newest first', () => {
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe('docs/helpdesks.md', () => {
  // The demo desk comes with the repository, and is nobody's.
  const known = Object.entries(helpdeskNames).filter(([id]) => id !== 'demo');
  const rows = read('docs/helpdesks.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));

  test.each(known)('has a row for %s, as %s', (_, name) => {
    const words = name.split(' / ');
    expect(rows.filter((row) => words.some((word) => row.split('|')[1]?.includes(word)))).not.toEqual([]);
  });
});
