// Promises for the tests, taken over from a colleague's file as an agent would, and the reminders that come of them.
import type { Handover } from '../../src/domain/promises/handover.ts';
import type { Seat } from './seat.ts';
import type { SidePanel } from './side-panel.ts';

export const minute = 60_000;
export const hour = 60 * minute;

type Promised = { readonly ticketId: string; readonly words: string; readonly due: number };

/** The text of a hand-over file. @param desk the address of the helpdesk, ending in a slash */
export function handoverFile(desk: string, promises: readonly Promised[]): string {
  const { origin } = new URL(desk);
  const handover: Handover = {
    format: 'carecue-handover',
    formatVersion: 1,
    at: Date.now(),
    promises: promises.map(({ ticketId, words, due }) => ({
      ticket: { key: `${origin} demo ${ticketId}`, helpdesk: 'demo', ticketId, url: `${desk}#/tickets/${ticketId}` },
      customer: 'Maria Kowalska',
      words,
      kind: 'tell',
      lang: 'en',
      priority: 'normal',
      due,
    })),
  };
  return JSON.stringify(handover);
}

/** From any room to the promises taken over. Leaves Today open. */
export async function takeOver(panel: SidePanel, file: string): Promise<void> {
  await panel.go('roomToday');
  if ((await panel.file.count()) === 0) await panel.click('todayTools');
  await panel.file.setInputFiles({ name: 'shift.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await panel.click('takeOverDo');
  await panel.status('status_takenOver');
}

/** The ids of the notifications that stand; one holds the id of each promise it reminds of. */
export async function notifications({ browser }: Pick<Seat, 'browser'>): Promise<readonly string[]> {
  const worker = await browser.serviceWorker();
  return Object.keys(await worker.evaluate(() => chrome.notifications.getAll()));
}

/** The ids of the promises the agent was reminded of since the browser started; a banner may be gone after eight seconds. */
export async function remindedOf({ browser }: Pick<Seat, 'browser'>): Promise<readonly string[]> {
  const worker = await browser.serviceWorker();
  const rows = await worker.evaluate(() => chrome.storage.session.get());
  const row = 'reminder:'; // As storage/reminders-shown.ts writes it, once the browser has shown it.
  return Object.keys(rows).flatMap((key) => (key.startsWith(row) ? [key.slice(row.length)] : []));
}

/** The number on the toolbar button. */
export async function badge({ browser }: Pick<Seat, 'browser'>): Promise<string> {
  return (await browser.serviceWorker()).evaluate(() => chrome.action.getBadgeText({}));
}
