// The vault on a page of real Firefox (vault-extension.ts has the page and Chromium).
import { type Firefox, panelInATab, startFirefox } from '../firefox.ts';
import { until } from '../own-process.ts';
import type { VaultPage } from './in-page.ts';
import type { Ask, Writer } from './kill-while-writing.ts';

export type VaultInFirefox = Writer & { readonly firefox: Firefox };

/** @param extension as `buildVaultExtension` built it */
export async function startVaultInFirefox(extension: string, folder: string): Promise<VaultInFirefox> {
  const firefox = await startFirefox(extension, folder);
  await firefox.open(panelInATab.replace('src/panel/index.html', 'page.html'));
  /** What is asked and answered crosses as JSON. */
  const ask: Ask = (name, ...given) =>
    firefox
      .inPage(
        async (what, some) => {
          // The page's own objects, wherever the driver's sandbox shows them.
          const vaultPage = Reflect.get(Reflect.get(window, 'wrappedJSObject') ?? window, 'vaultPage');
          const answer = await vaultPage.asJson(what, some);
          return String(answer);
        },
        name,
        JSON.stringify(given),
      )
      .then((json) => JSON.parse(json)) as ReturnType<VaultPage[typeof name]>; // The types of in-page.ts, across Marionette.
  await until('the vault', async () => (await ask('state')).kind !== 'opening');
  return {
    firefox,
    ask,
    // Its driver brings no messages: it is asked again and again, until it is dead.
    hear: async (listener) => {
      const listen = async (): Promise<never> => {
        for (;;) for (const said of await ask('said')) listener(said);
      };
      void listen().catch(() => {});
    },
    kill: firefox.kill,
  };
}
