// What is read in Request Tracker, and where an inserted text goes: private comments, folded quotes, messages that come
// late, reply pages without messages, several tabs.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { makeProfile } from '../e2e/chromium.ts';
import { site } from '../e2e/job.ts';
import { until } from '../e2e/own-process.ts';
import { type Seat, takeSeat } from '../e2e/seat.ts';
import { like, say } from '../e2e/side-panel.ts';
import { inNewTab, insertPrompt, onOneLine } from './agent-hands.ts';
import { type RequestTracker, startRequestTracker } from './request-tracker.ts';
import { requestTrackerDesk } from './request-tracker-desk.ts';
import { forgetTickets, told } from './what-is-told.ts';

let tracker: RequestTracker;
let seat: Seat;

beforeAll(async () => {
  tracker = await startRequestTracker();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: requestTrackerDesk(tracker.url), profile, where: 'headless' });
  await seat.panel.click('turnOn');
  await seat.panel.headline.waitFor();
});

afterAll(async () => {
  await seat?.browser.close();
  await tracker?.stop();
});

const ticketPage = (id: number) => `${tracker.url}Ticket/Display.html?id=${id}`;
const answerPage = (id: number) => `${tracker.url}Ticket/Update.html?Action=Respond&id=${id}`;
const commentPage = (id: number) => `${tracker.url}Ticket/Update.html?Action=Comment&id=${id}`;
const box = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
const isAbout =
  (id: number, messages = 1) =>
  (snapshot: TicketSnapshot) =>
    snapshot.ticketId === String(id) && snapshot.messages.length >= messages;
/** RT puts it into the box itself: it is no draft, and words go above it. */
const signature = '-- Alex Agent Lamps and fridges';

/** The whole story of ticket 6. The neighbour is nobody's side: neither who asked, nor seen to work here. */
const twoFridges = [
  ['customer', 'Nadia Berg', 'I was charged for two fridges'],
  ['agent', 'Alex Agent', 'Which of the two came?'],
  ['customer', 'Nadia Berg', 'My answer is below each question.'],
  ['note', 'Lena Colleague', 'The courier scanned both'],
  ['agent', 'Lena Colleague', 'we are asking the courier.'],
  ['unknown', 'Tom Lund', 'I am the neighbour.'],
  ['customer', 'Nadia Berg', 'Then please come and take it over to me.'],
] as const;

describe('a conversation', () => {
  test('is read message by message, each with who wrote it, oldest first', async () => {
    await seat.page.goto(ticketPage(6));
    const { subject, requester, messages, composer } = await told(seat.panel, seat.page, isAbout(6, 7));
    expect({ subject, requester, composer }).toEqual({
      subject: 'Two fridges, one invoice',
      requester: 'Nadia Berg',
      composer: undefined,
    });
    expect(messages.map(({ author, name }) => [author, name])).toEqual(twoFridges.map(([who, name]) => [who, name]));
    twoFridges.forEach(([, , words], place) => void expect(messages[place]?.text).toContain(words));
  });

  test('keeps the words below a folded quote apart from the quote', async () => {
    const { messages } = await told(seat.panel, seat.page, isAbout(6, 7));
    const lines = messages[2]?.text.split('\n').filter((line) => line.trim() !== '') ?? [];
    const [quoted, own] = [lines.filter((line) => line.startsWith('>')), lines.filter((line) => !line.startsWith('>'))];
    expect(quoted.join('\n')).not.toMatch(/The small one|in the hall/);
    expect(own.join('\n')).not.toMatch(/Which of the two|still in its box/);
    expect(own.join('\n')).toMatch(/The small one[\s\S]+in the hall/);
  });

  test('is answered as the customer wrote: no word of a private comment or of the neighbour shows a feeling', async () => {
    const cues = (await seat.panel.cues.allInnerTexts()).map(onOneLine);
    expect(cues.length).toBeGreaterThan(0);
    const hers = (await told(seat.panel, seat.page, isAbout(6, 7))).messages
      .filter(({ author }) => author === 'customer')
      .map(({ text }) => onOneLine(text));
    for (const cue of cues)
      expect(
        hers.some((text) => text.includes(cue)),
        `"${cue}" is hers`,
      ).toBe(true);
  });

  /** A comment is known by the words RT puts beside it, so in a language nobody foresaw everything else has to hold. */
  const languages = ['pl', 'ro', 'de', 'fr', 'tr', 'el', 'ar', 'zh-TW'];
  test.each(languages)('never takes one side for the other when Request Tracker speaks "%s"', async (lang) => {
    await inNewTab(seat, async (page) => {
      await page.setExtraHTTPHeaders({ 'accept-language': lang });
      await forgetTickets(seat.panel);
      await page.goto(ticketPage(6));
      const { messages } = await told(seat.panel, page, isAbout(6, 7));
      expect(messages).toHaveLength(7);
      messages.forEach(({ author }, place) => {
        expect([twoFridges[place]?.[0], 'unknown'], `message ${place}`).toContain(author);
      });
      expect(messages.filter(({ author }) => author === 'customer')).toHaveLength(3);
    });
  });
});

test('a ticket whose messages come late: none until they are there, then all of them', async () => {
  await inNewTab(seat, async (page) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/Helpers/TicketHistory*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(ticketPage(2));
    const early = await told(seat.panel, page, isAbout(2, 0));
    expect(early).toMatchObject({ subject: 'Rechnung für Oktober fehlt', requester: 'Jürgen Weiß', messages: [] });
    await seat.panel.reads(say('noMessageTitle'));
    letGo();
    const { messages } = await told(seat.panel, page, isAbout(2));
    expect(messages).toMatchObject([{ author: 'customer', name: 'Jürgen Weiß' }]);
  });
});

describe('a reply page', () => {
  test('shows no messages: those of the ticket page are remembered for it', async () => {
    await inNewTab(seat, async (page) => {
      await page.goto(ticketPage(6));
      await told(seat.panel, page, isAbout(6, 7));
      await page.goto(answerPage(6));
      const { messages, composer } = await told(seat.panel, page, ({ composer }) => composer !== undefined);
      expect(await page.locator('.messagebody').count()).toBe(0);
      expect(messages.map(({ author }) => author)).toEqual(twoFridges.map(([who]) => who));
      expect(composer).toEqual({ audience: 'public', draft: '' });
    });
  });

  test('of a ticket never looked at: no message is invented, and a pasted one is read', async () => {
    const { panel } = seat;
    await inNewTab(seat, async (page) => {
      await page.goto(answerPage(4));
      const { messages, subject } = await told(panel, page, ({ composer }) => composer !== undefined);
      expect({ messages, subject }).toEqual({
        messages: [],
        subject: 'Trzeci termin montażu i znowu nikt nie przyjechał',
      });
      await panel.reads(say('noMessageTitle'));
      await panel.click('pasteMessage');
      const words = 'to już trzeci termin, na który nikt nie przyjechał! Mam tego dość.';
      await panel.page.getByRole('textbox', { name: say('pasteLabel') }).fill(words);
      await panel.click('pasteRead');
      await panel.headline.getByText(like('mayFeel')).waitFor();
      // The reply box stays the page's: what is inserted goes there, and the checklist follows it.
      const inserted = await insertPrompt(seat);
      await panel.status('status_inserted');
      expect(onOneLine(await box(page).innerText())).toBe(`${inserted} ${signature}`);
      await until('the steps it earns', async () => (await panel.stepsTaken()).length > 0);
    });
  });

  test('for a comment is told as internal, and what is inserted goes into the comment', async () => {
    const { panel } = seat;
    await inNewTab(seat, async (page) => {
      await page.goto(commentPage(6));
      const { composer } = await told(panel, page, ({ composer }) => composer !== undefined);
      expect(composer).toEqual({ audience: 'internal', draft: '' });
      const words = await insertPrompt(seat);
      await panel.status('status_inserted');
      expect(onOneLine(await box(page).innerText())).toBe(`${words} ${signature}`);
    });
  });

  test('turned from an answer into a comment says so', async () => {
    await inNewTab(seat, async (page) => {
      await page.goto(answerPage(6));
      await told(seat.panel, page, ({ composer }) => composer?.audience === 'public');
      await page.locator('select#UpdateType').selectOption('private');
      await told(seat.panel, page, ({ composer }) => composer?.audience === 'internal');
    });
  });
});

describe('several tabs', () => {
  test('one ticket in two: the text goes into the reply that is in front', async () => {
    const { panel } = seat;
    await seat.page.goto(answerPage(6));
    await inNewTab(seat, async (page) => {
      await page.goto(answerPage(6));
      await box(page).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('The second reply. ');
      await told(panel, page, ({ composer }) => composer?.draft === 'The second reply.');
      const words = await insertPrompt(seat);
      await panel.status('status_inserted');
      expect(onOneLine(await box(page).innerText())).toBe(`The second reply. ${words} ${signature}`);
      await told(panel, seat.page, ({ composer }) => composer?.draft === '');
      expect(onOneLine(await box(seat.page).innerText())).not.toContain(words);
    });
  });

  test('the ticket in one, its reply in the other: beside the ticket the text goes to the clipboard, not to the other tab', async () => {
    const { panel } = seat;
    await seat.page.goto(ticketPage(6));
    await inNewTab(seat, async (page) => {
      await page.goto(answerPage(6));
      await told(panel, page, ({ composer }) => composer !== undefined);
      await told(panel, seat.page, ({ composer }) => composer === undefined);
      const words = await insertPrompt(seat);
      await panel.status('status_noBoxCopied');
      expect(onOneLine(await box(page).innerText())).not.toContain(words);
    });
  });

  test('replies to two tickets: each is told, and written into, alone', async () => {
    const { panel } = seat;
    await seat.page.goto(answerPage(6));
    await inNewTab(seat, async (page) => {
      await page.goto(answerPage(3));
      await told(panel, page, ({ ticketId, composer }) => ticketId === '3' && composer !== undefined);
      await told(panel, seat.page, ({ ticketId, composer }) => ticketId === '6' && composer !== undefined);
      await panel.headline.getByText('Nadia').waitFor();
      const words = await insertPrompt(seat);
      await panel.status('status_inserted');
      expect(onOneLine(await box(seat.page).innerText())).toBe(`${words} ${signature}`);
      expect(onOneLine(await box(page).innerText())).not.toContain(words);
    });
  });
});
