// "Save as note" on words of a page: from there to where the panel finds them. Nothing of it is written to the disk here.
import { leaveForNote } from '../messages/noted.ts';
import { askForSelection } from '../messages/to-page.ts';
import type { SelectionPicked } from '../platform/context-menu.ts';
import { readSelection } from '../platform/page-scripts.ts';

/** With its line breaks where the page can be read; else as the menu gave it. */
export async function saveAsNote({ tabId, windowId, text }: SelectionPicked): Promise<void> {
  if (windowId !== undefined) await leaveForNote(windowId, (await selectionIn(tabId)) || text);
}

async function selectionIn(tabId: number): Promise<string | undefined> {
  const answered = await askForSelection(tabId);
  if (answered.ok && answered.value !== '') return answered.value;
  return readSelection(tabId).catch(() => undefined);
}
