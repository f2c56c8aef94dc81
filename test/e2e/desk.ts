// What an agent does at a helpdesk's own page, so that the same job can be done at any of them.
import type { Locator, Page } from 'playwright-core';

export type Desk = {
  /** What the panel calls the helpdesk. */
  readonly name: string;
  readonly ticket: { readonly id: string; readonly subject: string; readonly customer: string };
  /** Shows the ticket, conversation included. */
  readonly openTicket: (page: Page) => Promise<void>;
  /** From the open ticket to the reply box, the caret in it. */
  readonly startReply: (page: Page) => Promise<void>;
  /** The element that is typed into, which may be in a frame. */
  readonly box: (page: Page) => Locator;
  readonly send: (page: Page) => Promise<void>;
  /** The words of the conversation, as the page shows them. */
  readonly conversation: (page: Page) => Promise<string>;
};

/** The demo helpdesk. @param url ends in a slash */
export function demoDesk(url: string): Desk {
  const box = (page: Page) => page.locator('[data-composer] [contenteditable]');
  return {
    name: 'Demo',
    ticket: { id: '48213', subject: 'Lamp arrived broken again', customer: 'Maria' },
    box,
    openTicket: async (page) => {
      await page.goto(`${url}#/tickets/48213`);
      await page.locator('main[data-ticket-id="48213"]').waitFor();
    },
    startReply: async (page) => box(page).click(),
    send: async (page) => page.locator('[data-send]').click(),
    conversation: (page) => page.locator('.conversation').innerText(),
  };
}
