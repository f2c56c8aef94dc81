// The agent's own room in a real side panel, as a person uses it.
import type { Locator, Page } from 'playwright-core';
import { type SidePanel, say, type WordKey } from '../side-panel.ts';

export type OwnPanel = SidePanel & {
  /** The field for a new note. */
  readonly capture: Locator;
  /** Notes on the page that is open. */
  readonly notes: Locator;
  readonly field: (label: WordKey) => Locator;
  /** To a page of the room, by its door. */
  readonly open: (door: WordKey) => Promise<void>;
  /** A note, by keyboard; comes back once it is said to be saved. */
  readonly write: (text: string) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  /** The recovery code that was shown, after its end was typed back. */
  readonly turnOnLock: (passphrase: string) => Promise<string>;
  /** Which of these texts are there for eyes, for a screen reader or for a look into the page. */
  readonly saidOf: (texts: readonly string[]) => Promise<readonly string[]>;
};

export function ownPanel(panel: SidePanel): OwnPanel {
  const { page } = panel;
  const field: OwnPanel['field'] = (label) => page.getByLabel(say(label), { exact: true });
  const capture = page.getByRole('textbox', { name: say('capture') });
  return {
    ...panel,
    capture,
    notes: page.locator('li.memo'),
    field,
    open: async (door) => {
      await panel.go('roomMe');
      await panel.click(door);
    },
    write: async (text) => {
      await capture.fill(text);
      await capture.press('Control+Enter');
      await page.waitForFunction((id) => document.querySelector<HTMLTextAreaElement>(id)?.value === '', '#capture');
    },
    unlock: async (passphrase) => {
      await field('passphrase').fill(passphrase);
      await field('passphrase').press('Enter');
      await capture.waitFor();
    },
    turnOnLock: async (passphrase) => {
      await panel.click('lockTurnOn');
      await field('passphraseNew').fill(passphrase);
      await field('passphraseAgain').fill(passphrase);
      await panel.click('lockTurnOn');
      const code = await page.locator('.code code').innerText();
      await field('codeCheck').fill(code.slice(-4).toLowerCase());
      await panel.click('codeKept');
      await panel.status('status_lockOn');
      return code;
    },
    saidOf: async (texts) => {
      const all = await everythingIn(page);
      return texts.filter((text) => all.includes(text));
    },
  };
}

async function everythingIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return [await page.title(), await page.content(), JSON.stringify(nodes)].join('\n');
}
