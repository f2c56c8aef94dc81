// Roundcube as an agent uses it: a list, a mail, the answer to it in a form of its own.
import type { Locator, Page } from 'playwright-core';
import { onOneLine } from './agent-hands.ts';

/** The mails by what the answer to them is written in. The numbers are Roundcube's own: the order they came in. */
export const mails = { plain: 1, polish: 4, folded: 8, html: 10 } as const;

type Kind = 'plain' | 'html';

export type RoundcubePage = {
  readonly logIn: (page: Page) => Promise<void>;
  /** Shows one mail and nothing else. */
  readonly openMail: (page: Page, mail: number) => Promise<void>;
  /** From the mail that is shown to the form for its answer. */
  readonly reply: (page: Page) => Promise<void>;
  /** Where the answer is typed: a textarea, or the body in TinyMCE's frame. */
  readonly box: (page: Page, kind: Kind) => Locator;
  /** All that stands in the box, on one line. */
  readonly read: (page: Page, kind: Kind) => Promise<string>;
};

/** Seen once, on a first start: a list that stays empty although the mailbox holds mails. It is asked for again, as a person does. */
async function showMails(page: Page, url: string): Promise<void> {
  const list = page.locator('#messagelist');
  for (let asked = 0; asked < 5; asked += 1) {
    if (
      await list.waitFor({ timeout: 6_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.goto(`${url}?_task=mail&_mbox=INBOX`);
  }
  await list.waitFor({ timeout: 6_000 });
}

/** @param url ends in a slash */
export const roundcubePage = (url: string): RoundcubePage => ({
  logIn: async (page) => {
    await page.goto(url);
    await page.locator('#rcmloginuser').fill('agent@example.test');
    await page.locator('#rcmloginpwd').fill('whatever: the mailbox is open');
    await page.locator('#rcmloginsubmit').click();
    await showMails(page, url);
  },
  openMail: async (page, mail) => {
    await page.goto(`${url}?_task=mail&_mbox=INBOX&_uid=${mail}&_action=show`);
    await page.locator('#messagebody').waitFor();
  },
  reply: async (page) => {
    await page.locator('a.reply:not(.all, .list):visible').first().click();
    // Roundcube sets the form up before it takes its loading mark away.
    await page.locator('#compose-content, #composebody').first().waitFor();
  },
  box: boxOf,
  read: async (page, kind) => {
    const box = boxOf(page, kind);
    return onOneLine(await (kind === 'plain' ? box.inputValue() : box.innerText()));
  },
});

const boxOf = (page: Page, kind: Kind) =>
  kind === 'plain' ? page.locator('#composebody') : page.frameLocator('iframe.tox-edit-area__iframe').locator('body');
