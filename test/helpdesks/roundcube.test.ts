// A webmail, which no adapter describes: what the generic reader makes of it, and what it leaves to the agent.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { makeProfile } from '../e2e/chromium.ts';
import { site } from '../e2e/job.ts';
import { until } from '../e2e/own-process.ts';
import { type Seat, takeSeat } from '../e2e/seat.ts';
import { like, say, steps } from '../e2e/side-panel.ts';
import { inNewTab, insertPrompt, onOneLine } from './agent-hands.ts';
import { type Roundcube, startRoundcube } from './roundcube.ts';
import { mails, type RoundcubePage, roundcubePage } from './roundcube-page.ts';
import { told } from './what-is-told.ts';

let roundcube: Roundcube;
let desk: RoundcubePage;
let seat: Seat;

beforeAll(async () => {
  roundcube = await startRoundcube();
  desk = roundcubePage(roundcube.url);
  const profile = await makeProfile('dist/chromium', [site]);
  const ticket = { id: '', subject: '', customer: '' };
  const notNeeded = () => Promise.reject(new Error('not part of these tests'));
  seat = await takeSeat({
    desk: {
      name: 'Roundcube',
      ticket,
      openTicket: desk.logIn,
      box: (page) => desk.box(page, 'plain'),
      startReply: notNeeded,
      send: notNeeded,
      conversation: notNeeded,
    },
    profile,
    where: 'headless',
  });
  await seat.panel.click('turnOn');
  await seat.panel.reads(say('noTicketTitle'));
});

afterAll(async () => {
  await seat?.browser.close();
  await roundcube?.stop();
});

const hasBox = ({ composer }: TicketSnapshot) => composer !== undefined;

const answering = (mail: number, use: (page: Page) => Promise<void>) =>
  inNewTab(seat, async (page) => {
    await desk.openMail(page, mail);
    await desk.reply(page);
    await use(page);
  });

describe('a list of mails, and one mail alone', () => {
  test('is no ticket: whose side a sender is on is not on the page', async () => {
    const { page, panel } = seat;
    for (const mail of [undefined, mails.plain]) {
      if (mail !== undefined) await desk.openMail(page, mail);
      await panel.reads(say('noTicketTitle'));
    }
  });

  test('is read when its words are selected', async () => {
    const { page, panel } = seat;
    await desk.openMail(page, mails.plain);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#messagebody') ?? document.body),
    );
    await panel.click('readSelection');
    await panel.headline.waitFor();
    expect(await panel.headline.innerText()).toContain(say('feeling_frustrated'));
    expect(await panel.prompts.count()).toBeGreaterThanOrEqual(3);
  });

  test('is read when it is shown beside the list, in a frame, and selected there', async () => {
    await inNewTab(seat, async (page) => {
      const { panel } = seat;
      await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await page.locator('#messagelist tbody tr').filter({ hasText: 'Maria Gonzalez' }).click();
      const body = page.frameLocator('#messagecontframe').locator('#messagebody');
      await body.waitFor();
      await body.evaluate((mail) => mail.ownerDocument.getSelection()?.selectAllChildren(mail));
      await panel.reads(say('noTicketTitle'));
      await panel.click('readSelection');
      await panel.headline.getByText(say('feeling_frustrated')).waitFor();
    });
  });

  test('is read when it is pasted, in its own language', async () => {
    await inNewTab(seat, async (page) => {
      const { panel } = seat;
      await desk.openMail(page, mails.polish);
      await panel.reads(say('noTicketTitle'));
      await panel.click('pasteMessage');
      await panel.page
        .getByRole('textbox', { name: say('pasteLabel') })
        .fill(await page.locator('#messagebody').innerText());
      await panel.click('pasteRead');
      await panel.headline.getByText(like('mayFeel')).waitFor();
      const sayings = panel.page.locator('article.prompt:not(.thought) .saying');
      expect(await sayings.first().getAttribute('lang')).toBe('pl');
    });
  });
});

describe('the answer to a mail', () => {
  test('says what is answered: subject, customer, and what the customer wrote', async () => {
    await answering(mails.plain, async (page) => {
      const { ticketId, subject, requester, messages, composer } = await told(seat.panel, page, hasBox);
      expect({ ticketId, subject, requester, composer }).toEqual({
        ticketId: undefined,
        subject: 'Order 48213 arrived damaged, again',
        requester: 'Maria Gonzalez',
        composer: { audience: 'public', draft: '' },
      });
      expect(messages).toMatchObject([{ author: 'customer', name: 'Maria Gonzalez' }]);
      expect(messages[0]?.text).toMatch(/^Hello,\n\nthis is the second lamp[\s\S]+Maria González$/);
      await seat.panel.headline.getByText(like('mayFeel')).waitFor();
    });
  });

  const quoting = [
    {
      mail: mails.folded,
      kind: 'plain',
      own: ['The small one.', 'Yes, it is in the hall'],
      theirs: ['Which of the two came?'],
    },
    { mail: mails.html, kind: 'html', own: ['I am really disappointed.'], theirs: ['Tom has it, we will fetch it.'] },
  ] as const;
  test.each(quoting)(
    'keeps the customer’s words apart from what they quote themselves ($kind)',
    async ({ mail, own, theirs }) => {
      await answering(mail, async (page) => {
        const { messages } = await told(seat.panel, page, ({ messages: [message] }) => message?.author === 'customer');
        const lines = messages[0]?.text.split('\n') ?? [];
        for (const words of own)
          expect(
            lines.some((line) => line.startsWith(words)),
            words,
          ).toBe(true);
        for (const words of theirs)
          expect(
            lines.find((line) => line.includes(words)),
            words,
          ).toMatch(/^>/);
      });
    },
  );

  const kinds = [
    { kind: 'plain', mail: mails.plain, editor: 'a textarea' },
    { kind: 'html', mail: mails.html, editor: 'TinyMCE, in its frame' },
  ] as const;
  describe.each(kinds)('in $editor', ({ kind, mail }) => {
    test('takes a text where nobody has clicked yet, and keeps the quote', async () => {
      await answering(mail, async (page) => {
        await told(seat.panel, page, hasBox);
        const before = await desk.read(page, kind);
        const words = await insertPrompt(seat);
        await seat.panel.status('status_inserted');
        const after = await desk.read(page, kind);
        expect(after.split(words)).toHaveLength(2);
        expect(onOneLine(after.replace(words, ''))).toBe(before);
        await told(seat.panel, page, ({ composer }) => onOneLine(composer?.draft ?? '') === words);
      });
    });

    test('takes it at the caret, one undo takes it back, and the checklist follows what is typed', async () => {
      const { panel } = seat;
      await answering(mail, async (page) => {
        await told(panel, page, hasBox);
        const box = desk.box(page, kind);
        await box.click();
        for (const key of ['Control+Home', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
        await page.keyboard.type('Dear Alex here: ');
        await told(panel, page, ({ composer }) => composer?.draft.startsWith('Dear Alex here:') ?? false);
        const before = await desk.read(page, kind);
        const words = await insertPrompt(seat);
        await seat.panel.status('status_inserted');
        expect(await desk.read(page, kind)).toContain(`Dear Alex here: ${words}`);
        await box.press('Control+z');
        await until('the answer as it was', async () => (await desk.read(page, kind)) === before);
        await box.focus();
        await page.keyboard.type('I am sorry, this is our mistake. Thank you for your patience.');
        for (const step of ['own', 'thank'] as const) await panel.step(step, 'done').waitFor();
        expect(await panel.stepsTaken()).not.toEqual(steps);
      });
    });
  });
});
