// The main job as an agent does it at a helpdesk: one list of steps for the end-to-end test, the tests in real helpdesks
// and `npm run demo`. Nothing in it is sped up or pretended: the promise is for a minute that comes, the browser is killed.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './own-process.ts';
import { badge, notifications, remindedOf } from './promised.ts';
import { keptIn, savedIn } from './saved.ts';
import { crash, promiseSoon, type Seat, untilPermissionIsSaved } from './seat.ts';
import { like, type Step as ReplyStep, steps as replySteps, say } from './side-panel.ts';

export type JobStep = { readonly name: string; readonly run: (seat: Seat) => Promise<void> };

/** Every desk of the job is on loopback. */
export const site = 'http://127.0.0.1/*';

/** A sentence for each step of a good reply, in the order it takes them; the fourth holds the promise. */
const sentences = (clock: string): Readonly<Record<ReplyStep, string>> => ({
  acknowledge: 'I can see that the second lamp arrived broken too, and I understand how disappointing that is. ',
  own: 'I am sorry, this is our mistake. ',
  act: 'I have asked the warehouse to pack a new lamp for you today. ',
  inform: `I will write to you by ${clock} with the tracking number. `,
  thank: 'Thank you for your patience.',
});

const note = 'A new lamp without return is fine up to 60 euros.';

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const isOnDisk = (taken: readonly ReplyStep[], rows: readonly unknown[]) =>
  rows.some((row) => {
    const { steps = [] } = row as { readonly steps?: readonly ReplyStep[] }; // As storage/progress.ts wrote it.
    return taken.every((step) => steps.includes(step));
  });
const draftOf = async ({ desk, page }: Seat) => onOneLine(await desk.box(page).innerText());

export const jobSteps: readonly JobStep[] = [
  {
    name: 'the agent turns Carecue on for the helpdesk, from the panel',
    run: async ({ panel }) => {
      await panel.reads(like('offTitle'));
      await panel.click('turnOn');
      await panel.status('status_turnedOn');
    },
  },
  {
    name: 'the panel names the helpdesk, the ticket and the customer',
    run: async ({ desk: { name, ticket }, panel }) => {
      await panel.headline.waitFor();
      await panel.statusGone();
      const header = await panel.header.innerText();
      for (const part of [name, ticket.subject, `#${ticket.id}`, ticket.customer])
        assert.ok(header.includes(part), `${part} in "${header}"`);
    },
  },
  {
    name: 'it shows how the customer may feel, with the words that show it',
    run: async ({ desk, page, panel }) => {
      assert.match(await panel.headline.innerText(), like('mayFeel'));
      const cues = await panel.cues.allInnerTexts();
      assert.ok(cues.length > 0, 'words that show it');
      const conversation = onOneLine(await desk.conversation(page));
      for (const cue of cues) assert.ok(conversation.includes(onOneLine(cue)), `"${cue}" on the page`);
    },
  },
  {
    name: 'it offers three prompts, each with its principle and source',
    run: async ({ panel }) => {
      const prompts = await panel.prompts.all();
      assert.ok(prompts.length >= 3, `${prompts.length} prompts`);
      for (const prompt of prompts) {
        const principle = prompt.locator('button[aria-expanded]');
        assert.match(await principle.innerText(), / · |To think about/);
        await principle.click();
        await prompt.getByText(like('source')).waitFor();
      }
    },
  },
  {
    name: 'a click puts one into the reply, at the caret',
    run: async (seat) => {
      const { desk, page, panel } = seat;
      await desk.startReply(page);
      await page.keyboard.type('Hello Maria,');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Best wishes, Alex');
      for (const key of ['Home', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
      await until('the panel seeing the reply', async () => (await panel.step('acknowledge', 'next').count()) === 1);
      const prompt = panel.prompts.filter({ has: panel.insertButton }).first();
      const words = onOneLine(await panel.saying(prompt).innerText());
      await prompt.locator(panel.insertButton).click();
      await panel.status('status_inserted');
      const draft = await draftOf(seat);
      assert.ok(draft.startsWith(`Hello Maria, ${words} Best wishes, Alex`), `"${words}" in the middle of "${draft}"`);
      await until('the steps it earns', async () => (await panel.stepsTaken()).length > 0);
    },
  },
  {
    name: 'the reply box’s own undo takes it back, and leaves what the agent wrote',
    run: async (seat) => {
      const { desk, page } = seat;
      await desk.box(page).press('ControlOrMeta+z');
      await until('the reply as it was', async () =>
        (await draftOf(seat)).startsWith('Hello Maria, Best wishes, Alex'),
      );
      await until('no step earned any more', async () => (await seat.panel.stepsTaken()).length === 0);
    },
  },
  {
    name: 'the checklist follows the reply as it is typed, each tick with the words that earned it',
    run: async (seat) => {
      const { desk, page, panel } = seat;
      const { clock } = promiseSoon(seat);
      await desk.box(page).focus();
      for (const step of replySteps) {
        const sentence = sentences(clock)[step];
        await page.keyboard.type(sentence);
        await panel.step(step, 'done').waitFor();
        await panel.step(step, 'done').click();
        const [, earned = ''] = /“(.+?)”/.exec(await panel.stepDetail.innerText()) ?? [];
        assert.ok(earned !== '' && (await draftOf(seat)).includes(onOneLine(earned)), `"${earned}" in the reply`);
        await panel.step(step, 'done').click();
      }
      await panel.reads(say('stepsDone'));
    },
  },
  {
    name: 'a promise in the reply becomes a reminder, with one click',
    run: async ({ panel, promise }) => {
      const offer = panel.offers.filter({ hasText: promise.clock });
      await panel.click('keepPromise', offer);
      await panel.status('status_promiseKept');
      await offer.waitFor({ state: 'detached' });
      await panel.go('roomToday');
      await panel.promises.filter({ hasText: promise.clock }).waitFor();
      const [saved] = await savedIn('promises', panel.page);
      assert.ok(saved && typeof saved === 'object' && 'due' in saved && saved.due === promise.due, 'due in the ledger');
    },
  },
  {
    name: 'the agent sends the reply, and its steps stay',
    run: async ({ desk, page, panel, promise }) => {
      await panel.go('roomTicket');
      await desk.send(page);
      await until('the reply in the conversation', async () =>
        (await desk.conversation(page)).includes(`by ${promise.clock}`),
      );
      for (const step of replySteps) await panel.step(step, 'earlier').waitFor();
    },
  },
  {
    name: 'a check-in and a note are saved, for the agent alone',
    run: async ({ panel }) => {
      await panel.go('roomMe');
      await panel.click('energy_3');
      await panel.click('mood_4');
      await panel.status('status_checkedIn');
      await panel.page.getByRole('textbox', { name: say('capture') }).fill(note);
      await panel.click('save');
      await panel.status('status_noteSaved');
      // "Saved" is also in what was said of the check-in.
      for (const kind of ['checkIn', 'note'] as const)
        await until(`one ${kind}`, async () => (await keptIn(kind, panel.page)).length === 1, 5);
    },
  },
  {
    name: 'the alarm fires: notification, badge, and a holding update ready to insert',
    run: async (seat) => {
      const { desk, page, panel } = seat;
      await panel.go('roomTicket');
      await until('a notification', async () => (await notifications(seat)).length === 1, 90);
      assert.equal(await badge(seat), '1');
      const due = panel.promises.filter({ has: panel.insertButton });
      const update = onOneLine(await panel.saying(due).innerText());
      await desk.startReply(page);
      await due.locator(panel.insertButton).click();
      await panel.status('status_inserted');
      assert.ok((await draftOf(seat)).includes(update), `"${update}" in the reply`);
      await desk.box(page).focus();
      await page.keyboard.type(` ${sentences(seat.promise.clock).thank}`);
      await panel.step('thank', 'done').waitFor();
    },
  },
  {
    name: 'the browser is killed; started again, progress, promise, note and check-in are there',
    run: async (seat) => {
      await untilPermissionIsSaved(seat, site);
      assert.ok(Date.now() < seat.promise.due, 'killed before the promise is due');
      const taken = await seat.panel.stepsTaken();
      assert.ok(taken.length > 0, 'progress to lose');
      // What the last half second of typing earned may still be on its way.
      await until('the steps on disk', async () => isOnDisk(taken, await savedIn('progress', seat.panel.page)), 5);
      await crash(seat, seat.promise.due + 1_000);
      const { panel } = seat;
      for (const step of taken) await panel.step(step, 'earlier').waitFor();
      await panel.promises.first().waitFor();
      await panel.go('roomMe');
      await panel.reads(note);
      await panel.reads(like('checkedInMood'));
    },
  },
  {
    name: 'the reminder that came due meanwhile fires',
    run: async (seat) => {
      await seat.panel.go('roomToday');
      await seat.panel.promises.filter({ hasText: seat.promise.clock }).waitFor();
      await until('the reminder', async () => (await remindedOf(seat)).length === 1);
    },
  },
  {
    name: 'and it fires once: not again at the next start',
    run: async (seat) => {
      await crash(seat, 0);
      await seat.panel.promises.first().waitFor();
      await sleep(2_000); // longer than the first reminder took to come
      assert.deepEqual(await remindedOf(seat), [], 'no second reminder');
      assert.deepEqual(await notifications(seat), []);
      assert.equal((await savedIn('promises', seat.panel.page)).length, 1);
    },
  },
];
