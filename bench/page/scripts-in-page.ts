// Which code of extensions really is in a page: asked of the browser's debugger, not of the manifest.
import type { BrowserContext } from 'playwright-core';

export type InPage = {
  /** Isolated worlds that belong to an extension. */
  readonly worlds: number;
  /** Its scripts, by file name. */
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
};

const isOurs = (url: string) => url.startsWith('chrome-extension://');

/** Opens an address and waits for its network to be quiet, and for what an extension may add a moment later. */
export async function scriptsIn(context: BrowserContext, address: string): Promise<InPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts: { file: string; bytes: number }[] = [];
  let worlds = 0;
  session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (isOurs(url)) scripts.push({ file: new URL(url).pathname.slice(1), bytes: length });
  });
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
    if (isOurs(origin)) worlds += 1;
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_000);
  await page.close();
  return { worlds, scripts };
}
