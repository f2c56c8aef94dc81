// The notes in the panel of the built extension, in real Chromium: not locked, then locked.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type Chromium, startForThisRun } from '../../test/e2e/chromium.ts';
import { quantile } from '../figures.ts';
import type { NotesRoom } from './room-in-page.ts';

/** Milliseconds; memory in megabytes. */
export type RoomFigures = {
  /** From the click that opens all notes to the first of them. */
  readonly listed: number;
  /** From the first search, asked at once, to its first find. */
  readonly firstFind: number;
  /** From the click until all notes are searched. */
  readonly whole: number;
  /** What was said of the search when it had its first find. */
  readonly said: string;
  readonly keys: readonly [middle: number, p95: number];
  readonly frames: readonly [middle: number, p95: number];
  readonly rows: number;
  readonly memory: number;
  /** Of everything, through the panel: the whole, the longest the page was held up, the file in megabytes, memory on top. */
  readonly backup: Answer<'backup'> & { readonly memory: number };
  /** From the passphrase to the room; absent where it is not locked. */
  readonly unlocked?: number;
};

const passphrase = 'a bench needs no secret';
const queries = 20;
const frames = 300;

async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __FIREFOX__: 'false' },
    worker: { format: 'es' },
    build: {
      write: false,
      lib: { entry: path.resolve('bench/notes/room-in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = chunks.find((one) => one.type === 'chunk' && one.isEntry);
  if (chunk?.type !== 'chunk') throw new Error('the script of the page was not built');
  return chunk.code;
}

type Answer<N extends keyof NotesRoom> = Awaited<ReturnType<NotesRoom[N]>>;

const call = <N extends keyof NotesRoom>(page: Page, name: N, ...given: Parameters<NotesRoom[N]>): Promise<Answer<N>> =>
  page.evaluate<Answer<N>>(`notesRoom.${name}(${given.map((one) => JSON.stringify(one)).join()})`);

async function open(chromium: Chromium, script: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`chrome-extension://${chromium.extensionId}/src/panel/index.html`);
  await page.evaluate(script);
  await page.locator('#tab-me').click();
  return page;
}

const middleAndP95 = (times: readonly number[]) => [quantile(times, 0.5), quantile(times, 0.95)] as const;

async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** @param secret where the room is locked */
async function saveBackup(page: Page, secret?: string): Promise<RoomFigures['backup']> {
  await page.getByRole('button', { name: /^Back/ }).click();
  await page.getByRole('button', { name: 'Lock and copies' }).click();
  const save = page.getByRole('button', { name: 'Save a backup' });
  await save.waitFor();
  if (secret !== undefined) {
    await save.click();
    await page.locator('input[type=password]').first().fill(secret);
  }
  const before = await megabytes(page);
  const session = await page.context().newCDPSession(page);
  let most = 0;
  const timer = setInterval(async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    most = Math.max(most, usedSize / 2 ** 20);
  }, 100);
  const saved = await call(page, 'backup');
  clearInterval(timer);
  return { ...saved, memory: Math.max(0, most - before) };
}

async function visit(page: Page, count: number, secret?: string): Promise<RoomFigures> {
  await page.locator('.memos .link').waitFor();
  const { listed, first, whole, said } = await call(page, 'open', 'a');
  const keys = await call(page, 'keys', count, queries);
  const { between, rows } = await call(page, 'scroll', frames);
  const memory = await megabytes(page);
  const backup = await saveBackup(page, secret);
  return {
    listed,
    firstFind: first,
    whole,
    said,
    keys: middleAndP95(keys),
    frames: middleAndP95(between),
    rows,
    memory,
    backup,
  };
}

/** @param extension the folder of the built extension */
export async function measureRoom(extension: string, count: number) {
  const script = await pageScript();
  const chromium = await startForThisRun(extension, 'headless');
  try {
    await chromium.isReady();
    const first = await open(chromium, script);
    const filled = await call(first, 'fill', count);
    if (filled !== count) throw new Error(`${filled} notes instead of ${count}`);
    await first.close();
    const plain = await open(chromium, script);
    const unlocked = await visit(plain, count);
    await call(plain, 'lock', passphrase);
    await plain.close();
    const sealed = await open(chromium, script);
    // As fast as a hand types.
    await sealed.locator('input[type=password]').first().pressSequentially(passphrase, { delay: 60 });
    const begin = performance.now();
    await sealed.keyboard.press('Enter');
    await sealed.locator('.memos .link').waitFor();
    const toRoom = performance.now() - begin;
    const locked = { ...(await visit(sealed, count, passphrase)), unlocked: toRoom };
    const version = chromium.context.browser()?.version() ?? 'of unknown version';
    return { version: `Chromium ${version}`, unlocked, locked };
  } finally {
    await chromium.close();
  }
}
