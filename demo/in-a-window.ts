// The demo for somebody at the machine: the desk and the panel in a window, until it is closed.
import { startForThisRun } from '../test/e2e/chromium.ts';
import { serveDesk } from './server.mjs';

/** Resolves when the window has been closed. */
export async function openInWindow(): Promise<void> {
  const desk = await serveDesk();
  const browser = await startForThisRun('dist/chromium', 'desktop');
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${desk.url}#/tickets/48213`);
    await browser.openPanel(page);
    console.log('Carecue is open beside the demo helpdesk. Turn it on in the panel, and answer Maria.');
    console.log('Close the window to end the demo.');
    await browser.closed;
  } finally {
    await browser.close();
    desk.close();
  }
}
