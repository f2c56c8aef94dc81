// The same Chromium three times: with no extension, with one whose content script is a single line, with Carecue. All
// run through the whole bench, and take turns.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import * as z from 'zod/mini';
import { type Chromium, startBare, startForThisRun } from '../../test/e2e/chromium.ts';
import { temporaryFolder } from '../../test/e2e/own-process.ts';
import { hosts, resolverFlags } from './serve-tickets.ts';

export const contenders = ['bare', 'one-line', 'carecue'] as const;
export type Contender = (typeof contenders)[number];
export type Browsers = {
  readonly contexts: Readonly<Record<Contender, BrowserContext>>;
  readonly carecue: Chromium;
  readonly version: string;
  readonly close: () => Promise<void>;
};

const site = `http://${hosts.on}/*`;

/** What having any content script costs: an isolated world, and nothing done in it. */
function oneLineExtension(): string {
  const folder = temporaryFolder('one-line');
  const manifest = {
    manifest_version: 3,
    name: 'One line',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: {},
    content_scripts: [{ matches: [site], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), 'chrome.action.onClicked.addListener(() => {});\n');
  writeFileSync(path.join(folder, 'content.js'), "globalThis.carecueBench = 'one line';\n");
  return folder;
}

/** A copy of the build that has the access to one host from the start, so that its background turns that host on. */
function withAccess(build: string): string {
  const folder = path.join(temporaryFolder('bench'), 'extension');
  mkdirSync(folder);
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = z.parse(z.looseObject({}), JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [site] }));
  return folder;
}

/** @param build the folder of the built extension */
export async function startBrowsers(build: string): Promise<Browsers> {
  const bare = await startBare('headless', resolverFlags);
  const oneLine = await startForThisRun(oneLineExtension(), 'headless', resolverFlags);
  const carecue = await startForThisRun(withAccess(build), 'headless', resolverFlags);
  return {
    contexts: { bare: bare.context, 'one-line': oneLine.context, carecue: carecue.context },
    carecue,
    version: `Chromium ${bare.context.browser()?.version() ?? 'of unknown version'}`,
    close: async () => {
      await Promise.all([bare.close(), oneLine.close(), carecue.close()]);
    },
  };
}
