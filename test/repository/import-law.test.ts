// Who may open whose door. A broken law names the file, the import and the reason.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, read } from './source-files.ts';

type Law = {
  readonly may: readonly string[];
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
  readonly reason: string;
};

const laws: Readonly<Record<string, Law>> = {
  domain: {
    may: [],
    packages: ['zod/mini', '@leeoniya/ufuzzy'],
    reason: 'the care itself is pure: no browser, no storage, nobody else',
  },
  cli: {
    may: ['domain', 'sharing', 'ui/words.ts', 'ui/pack-problem-words.ts', 'studio/write/finding-words.ts'],
    packages: ['node:readline', 'node:util', 'zod/mini'],
    reason: 'the command line asks the engine and the packs, and nobody else: it proves that they stand alone',
  },
  packs: {
    may: [],
    packages: [],
    reason: 'built-in packs are data; they enter by the same parsePack as an imported file',
  },
  sharing: {
    may: ['domain'],
    packages: [],
    reason: 'bytes of packs and their signatures, alike in a page, a worker and Node',
  },
  platform: { may: [], packages: ['webextension-polyfill'], reason: 'a thin skin over the browser knows nobody' },
  adapters: {
    may: ['domain/ticket/limits.ts'],
    typesOf: ['domain'],
    packages: [],
    reason: 'adapters read pages; they decide nothing',
  },
  composer: {
    may: [],
    typesOf: ['domain'],
    packages: [],
    reason: 'the composer writes text; what it means is not its business',
  },
  messages: {
    may: ['domain', 'platform'],
    packages: ['zod/mini', 'webextension-polyfill'],
    reason: 'messages carry; they do not decide',
  },
  storage: {
    may: ['domain', 'platform'],
    packages: ['idb', 'zod/mini'],
    reason: 'storage keeps records; it knows no page and no view',
  },
  vault: {
    may: ['domain', 'platform'],
    packages: ['idb', 'zod/mini', '@noble/hashes/argon2.js'],
    reason: 'the vault keeps what is the agent’s alone; only pages of ours open it, the background never',
  },
  content: {
    may: ['adapters', 'composer', 'messages'],
    typesOf: ['domain'],
    packages: [],
    reason: 'content knows when to read; adapters and composer know how',
  },
  background: {
    may: ['domain', 'packs', 'sharing', 'storage', 'messages', 'platform'],
    packages: [],
    reason: 'the one writer; it shows nothing',
  },
  ui: {
    may: ['domain'],
    typesOf: ['vault'],
    packages: ['preact', 'preact/hooks', 'zustand/vanilla'],
    reason: 'words and small parts that every page of ours shares; they know no page',
  },
  panel: {
    may: ['domain', 'messages', 'platform', 'ui', 'vault'],
    packages: ['preact', 'preact/hooks', 'zustand/vanilla', 'ical-generator', 'uplot'],
    reason: 'the panel renders and asks; it writes into the vault and nowhere else',
  },
  studio: {
    may: ['domain', 'messages', 'platform', 'sharing', 'ui', 'vault'],
    packages: ['preact', 'preact/hooks', 'zustand/vanilla', 'qr', 'qr/decode.js'],
    reason: 'the studio renders and asks as the panel does, on a page of its own',
  },
};

const isBelow = (door: string, target: string) => target === door || target.startsWith(`${door}/`);

describe('import law', () => {
  test.each(filesBelow('src', '.ts', '.tsx').filter((file) => file.split('/').length > 2))('%s keeps it', (file) => {
    const room = file.split('/')[1] ?? '';
    const law = laws[room];
    expect(law, `src/${room} has no law in test/repository/import-law.test.ts`).toBeDefined();
    if (!law) return;
    for (const { from, typeOnly } of importsOf(read(file))) {
      if (from.endsWith('.css')) continue;
      const broken = `${file} imports ${from}, but ${law.reason}`;
      if (!from.startsWith('.')) {
        expect(typeOnly || law.packages.includes(from), broken).toBe(true);
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file), from);
      if (isBelow('public/_locales', target)) {
        expect(['cli', 'ui'], broken).toContain(room);
        continue;
      }
      const inside = target.replace(/^src\//, '');
      const open = [room, ...law.may, ...(typeOnly ? (law.typesOf ?? []) : [])].some((door) => isBelow(door, inside));
      expect(open, broken).toBe(true);
    }
  });
});
