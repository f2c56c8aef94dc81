// The content script of a fake page: reads what the page holds, and reports it like the real one.
import { type FakeTab, type FakeWorld, isCovered, ownId, type Sent } from './world.ts';

export type Deliver = (sent: Sent) => Promise<unknown>;

export const senderOf = (tab: FakeTab): Record<string, unknown> => ({
  id: ownId,
  url: tab.url,
  tab: { id: tab.id },
  frameId: 0,
});

export function report(tab: FakeTab, deliver: Deliver): Promise<unknown> {
  const { snapshot } = tab.page;
  return deliver({
    message: { type: 'report', ...(snapshot === undefined ? {} : { snapshot }) },
    sender: senderOf(tab),
  });
}

/** The browser loads the page: where the script is registered, it runs and reports. */
export async function load(world: FakeWorld, tab: FakeTab, deliver: Deliver): Promise<void> {
  tab.page.scripts = isCovered(world.registered, tab.url) ? 1 : 0;
  if (tab.page.scripts > 0) await report(tab, deliver);
}

/** Rejects like the browser when the script is not there. */
export async function answer(tab: FakeTab | undefined, message: unknown, deliver: Deliver): Promise<unknown> {
  if (tab === undefined || tab.page.scripts === 0) {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  const { type, text = '' } = message as { type: string; text?: string }; // The background is ours.
  const { page } = tab;
  switch (type) {
    case 'read':
      await report(tab, deliver);
      return { ok: true };
    case 'selection':
      if (page.selection === '') return { ok: false, problem: { code: 'no-selection' } };
      return { ok: true, value: page.selection };
    case 'insert':
      if (page.refusal !== undefined) return page.refusal;
      page.box.push(text);
      return { ok: true };
  }
}
