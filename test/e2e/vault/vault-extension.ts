// An extension that is nothing but the vault on a page, under the manifest's own Content Security Policy: what a test does to
// the vault it does to the shipped files, and no view stands in between.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type Chromium, makeProfile, type Profile, startChromium } from '../chromium.ts';
import { temporaryFolder, until } from '../own-process.ts';
import type { VaultPage } from './in-page.ts';
import type { Ask, Writer } from './kill-while-writing.ts';

/** @returns the folder it was built into */
export async function buildVaultExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = temporaryFolder('vault-extension');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __FIREFOX__: 'false' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome141',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          ['page', 'worker'].map((name) => [name, path.resolve(`test/e2e/vault/in-${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const files = {
    'page.html':
      '<!doctype html><meta charset="utf-8"><title>Vault</title><script type="module" src="page.js"></script>',
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Vault',
      version: '1',
      permissions: ['unlimitedStorage'],
      action: {},
      ...(browser === 'firefox'
        ? { browser_specific_settings: { gecko: { id: manifest.browser_specific_settings.gecko.id } } }
        : { background: { service_worker: 'worker.js', type: 'module' } }),
      content_security_policy: manifest.content_security_policy,
    }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

export const vaultProfile = async (): Promise<Profile> => makeProfile(await buildVaultExtension('chromium'));

export type OpenVault = Writer & {
  readonly chromium: Chromium;
  readonly page: Page;
  /** What the page complained of: a broken policy, a rejection nobody took. */
  readonly complaints: readonly string[];
};

/** Starts the browser with the vault on a page. */
export async function startVault(profile: Profile): Promise<OpenVault> {
  const chromium = await startChromium(profile);
  const page = await chromium.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`chrome-extension://${chromium.extensionId}/page.html`);
  const ask: Ask = (name, ...given) =>
    page.evaluate(
      ([what, some]) => {
        const { vaultPage } = globalThis as unknown as { vaultPage: Record<string, (...some: unknown[]) => unknown> };
        return vaultPage[what]?.(...some);
      },
      [name, given] as const,
    ) as ReturnType<VaultPage[typeof name]>; // The types of in-page.ts, across the protocol.
  await until('the vault', async () => (await ask('state')).kind !== 'opening');
  return {
    chromium,
    page,
    ask,
    hear: async (listener) => void (await page.exposeFunction('hear', listener)),
    kill: chromium.kill,
    complaints,
  };
}
