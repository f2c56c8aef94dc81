// Request Tracker as an agent uses it: a ticket on one page, the reply to it on another, CKEditor 4 in a frame.
import type { Page } from 'playwright-core';
import type { Desk } from '../e2e/desk.ts';
import { people } from './rt-install.ts';

/** The first of the seeded tickets. @param url ends in a slash */
export function requestTrackerDesk(url: string): Desk {
  const box = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  return {
    name: 'Request Tracker',
    ticket: { id: '1', subject: 'Order 48213 arrived damaged, again', customer: 'Maria' },
    box,
    openTicket: async (page) => {
      await page.goto(`${url}Ticket/Display.html?id=1`);
      if (await page.locator('input[name=pass]').isVisible()) await logIn(page);
      // The conversation comes after the page.
      await page.locator('#delayed_ticket_history .messagebody').first().waitFor();
    },
    startReply: async (page) => {
      // The arrow beside a message: its words come quoted, and the answer is written above them.
      await page.locator('#delayed_ticket_history .reply-link').last().click();
      await box(page).click();
      for (const key of ['Control+Home', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
    },
    send: async (page) => page.locator('input[name=SubmitTicket]').click(),
    conversation: async (page) => {
      await page.locator('#delayed_ticket_history .messagebody').first().waitFor();
      return (await page.locator('#delayed_ticket_history .messagebody').allInnerTexts()).join('\n');
    },
  };
}

async function logIn(page: Page): Promise<void> {
  await page.locator('input[name=user]').fill(people.agent.name);
  await page.locator('input[name=pass]').fill(people.agent.password);
  await page.getByRole('button', { name: 'Login' }).click();
}
