// The files a panel saves, read from where the browser really put them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder, until } from './own-process.ts';

/**
 * Does what saves a file in the browser of a page.
 * @param name all of it: until the file is whole it has another
 * @returns its text
 */
export async function download(page: Page, name: RegExp, act: () => Promise<void>): Promise<string> {
  const folder = temporaryFolder('downloads');
  const browser = await page.context().browser()?.newBrowserCDPSession();
  // Set anew each time: every new connection to the browser takes for itself what is downloaded after it.
  await browser?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  return until(`a file named ${name}`, () => {
    const found = readdirSync(folder).find((one) => name.test(one));
    return found && readFileSync(path.join(folder, found), 'utf8');
  });
}
