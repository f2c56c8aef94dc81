// Finds things in the side panel as a person does: by role and by the words of the interface, read from its own message
// file, so that better words break no test.
import type { Locator, Page } from 'playwright-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export type WordKey = keyof typeof messages;

/** The words of the English interface; a `$PLACE$` in them stays as it is. */
export const say = (key: WordKey): string => messages[key].message;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words with places to fill, as a pattern that takes anything in them. */
export const like = (key: WordKey): RegExp =>
  new RegExp(
    say(key)
      .split(/\$[A-Z]+\$/)
      .map(escaped)
      .join('.+'),
  );

export const steps = ['acknowledge', 'own', 'act', 'inform', 'thank'] as const;
export type Step = (typeof steps)[number];

export type SidePanel = {
  readonly page: Page;
  readonly go: (room: 'roomTicket' | 'roomToday' | 'roomMe') => Promise<void>;
  readonly click: (key: WordKey, within?: Locator) => Promise<void>;
  /** Waits until these words are there to be read. */
  readonly reads: (text: string | RegExp) => Promise<void>;
  readonly header: Locator;
  /** "Maria may feel let down" */
  readonly headline: Locator;
  /** The customer's words that show it. */
  readonly cues: Locator;
  /** The prompts at a glance. */
  readonly prompts: Locator;
  /** The words of a prompt or a holding update. */
  readonly saying: (within: Locator) => Locator;
  /** The button of a step while it is in this state. */
  readonly step: (step: Step, state: 'done' | 'earlier' | 'next' | 'open') => Locator;
  /** The steps the reply has taken, now or in the last draft. */
  readonly stepsTaken: () => Promise<readonly Step[]>;
  /** Inside a prompt or a promise. */
  readonly insertButton: Locator;
  /** Why a step is ticked or how to take it. */
  readonly stepDetail: Locator;
  /** Promises seen in the reply, not kept yet. */
  readonly offers: Locator;
  /** "Sent 14:05" */
  readonly sent: Locator;
  /** What the reply that was sent did to the promises of its ticket. */
  readonly toldOfSent: Locator;
  /** Promises in the ledger, in the room that is open. */
  readonly promises: Locator;
  /** Where a colleague's promises are handed in, once it is unfolded. */
  readonly file: Locator;
  /** Waits until it says that this has just happened. */
  readonly status: (key: WordKey) => Promise<void>;
  /** Waits until that line has left again: it lies over the header. */
  readonly statusGone: () => Promise<void>;
};

export function sidePanel(page: Page): SidePanel {
  const button = (key: WordKey, within: Locator | Page = page) =>
    within.getByRole('button', { name: say(key), exact: true });
  const step: SidePanel['step'] = (name, state) =>
    page.getByRole('button', { name: new RegExp(`^${say(`step_${name}`)} ?, ${say(`stepState_${state}`)}$`) });
  const isTaken = async (name: Step) => (await step(name, 'done').or(step(name, 'earlier')).count()) > 0;
  return {
    page,
    step,
    stepsTaken: async () => {
      const taken = await Promise.all(steps.map(isTaken));
      return steps.filter((_, place) => taken[place]);
    },
    go: (room) => page.getByRole('tab', { name: say(room) }).click(),
    click: (key, within) => button(key, within).first().click(),
    reads: (text) => page.getByText(text).first().waitFor(),
    header: page.getByRole('banner'),
    headline: page.locator('.reading .headline'),
    cues: page.locator('.reading mark'),
    prompts: page.locator('article.prompt'),
    saying: (within) => within.locator('.saying'),
    insertButton: button('insert'),
    stepDetail: page.locator('.steps .detail'),
    offers: page.getByRole('region', { name: say('promiseOffers') }).locator('.offer'),
    sent: page.locator('.sent').getByText(like('sentAt')),
    toldOfSent: page.locator('.offers .offer'),
    promises: page.locator('li.promise'),
    file: page.getByLabel(say('takeOver'), { exact: true }),
    status: (key) => page.getByRole('status').getByText(say(key)).waitFor(),
    statusGone: () => page.locator('.status p').waitFor({ state: 'detached' }),
  };
}
