// The vault in both browsers, in one shape.
import { makeProfile, type Profile } from '../../test/e2e/chromium.ts';
import { makeFirefoxProfile } from '../../test/e2e/firefox.ts';
import type { Writer } from '../../test/e2e/vault/kill-while-writing.ts';
import { buildVaultExtension, startVault } from '../../test/e2e/vault/vault-extension.ts';
import { startVaultInFirefox } from '../../test/e2e/vault/vault-in-firefox.ts';

type Vault = Writer & { readonly close: () => Promise<void> };

/** A profile, and how a browser is started with it, once or again. */
type Place = { readonly folder: string; readonly start: () => Promise<Vault> };

export type Browser = {
  readonly name: 'Chromium' | 'Firefox';
  readonly version: string;
  /** With an empty vault. */
  readonly makePlace: () => Promise<Place>;
};

async function chromium(): Promise<Browser> {
  const extension = await buildVaultExtension('chromium');
  const start = async (profile: Profile) => {
    const vault = await startVault(profile);
    return { ...vault, close: vault.chromium.close };
  };
  const first = await start(await makeProfile(extension));
  const version = first.chromium.context.browser()?.version() ?? 'of unknown version';
  await first.close();
  return {
    name: 'Chromium',
    version,
    makePlace: async () => {
      const profile = await makeProfile(extension);
      return { folder: profile.folder, start: () => start(profile) };
    },
  };
}

async function firefox(): Promise<Browser> {
  const extension = await buildVaultExtension('firefox');
  const start = async (folder: string) => {
    const vault = await startVaultInFirefox(extension, folder);
    return { ...vault, close: vault.firefox.close };
  };
  const first = await start(makeFirefoxProfile());
  // Known to the browser's own window alone.
  const version = await first.firefox.inBrowser(() => String(Reflect.get(window, 'Services').appinfo.version));
  await first.close();
  return {
    name: 'Firefox',
    version,
    makePlace: async () => {
      const folder = makeFirefoxProfile();
      return { folder, start: () => start(folder) };
    },
  };
}

export const bothBrowsers = async (): Promise<readonly Browser[]> => [await chromium(), await firefox()];

export const passphrase = 'a bench needs no secret';
