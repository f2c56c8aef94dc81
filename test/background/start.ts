// A browser with Carecue in it, and short ways to speak to it.
import { vi } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import type { PromiseAsked } from '../../src/domain/promises/ledger.ts';
import { reminderTimes } from '../../src/domain/promises/reminders.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { type FakeBrowser, fakeBrowser } from '../fakes/browser.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

export const minute = 60_000;
/** Monday, 2 March 2026, 12:00 UTC. */
export const noon = 1_772_452_800_000;

export const site = 'https://desk.example.com';
export const pattern = `${site}/*`;
export const address = (ticketId: string): string => `${site}/tickets/${ticketId}`;

/** Installed, started, at noon, on an empty disk. */
export async function startedBrowser(): Promise<FakeBrowser> {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  freshDatabase();
  const browser = fakeBrowser();
  await browser.start();
  browser.world.events.installed.fire();
  await browser.settle();
  return browser;
}

/** The same, with Carecue turned on for the helpdesk. */
export async function browserAtDesk(): Promise<FakeBrowser> {
  const browser = await startedBrowser();
  await allow(browser, site);
  return browser;
}

/** As the panel turns a site on; no tab of it is open yet. */
export async function allow(browser: FakeBrowser, origin: string): Promise<void> {
  browser.world.allowed.add(`${origin}/*`);
  browser.world.events.permissionsAdded.fire();
  await send(browser, { type: 'turn-on', tabId: 0, origin });
}

export function endBrowser(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}

export async function send(browser: FakeBrowser, command: Command): Promise<Outcome> {
  const outcome = await browser.say({ type: 'command', command });
  await browser.settle();
  return outcome as Outcome; // What the server answers is checked against the schema by its own tests.
}

export async function factsOf(browser: FakeBrowser, tabId: number): Promise<Facts> {
  const answer = (await browser.say({ type: 'facts', tabId, owed: 100 })) as Outcome<Facts>;
  if (!answer.ok) throw new Error(`no facts: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}

export const ticket = (ticketId = '1') => ({
  key: `${site} demo ${ticketId}`,
  helpdesk: 'demo',
  ticketId,
  url: address(ticketId),
});

export const promise = (inMinutes: number, some: Partial<PromiseAsked> = {}): PromiseAsked => ({
  ticket: ticket(),
  customer: 'Maria Kowalska',
  words: 'I will write to you',
  lang: 'en',
  kind: 'tell',
  priority: 'normal',
  due: Date.now() + inMinutes * minute,
  remindAt: reminderTimes(Date.now() + inMinutes * minute, Date.now()).remindAt,
  ...some,
});

export const snapshot = (ticketId = '1', some: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  ticketId,
  subject: 'Lamp arrived broken again',
  requester: 'Maria Kowalska',
  url: address(ticketId),
  messages: [{ author: 'customer', name: 'Maria Kowalska', at: noon - 60 * minute, text: 'The lamp is broken again!' }],
  ...some,
});

/** As the panel sends it: angry words that were not. */
export const correction = (id: string, key = 7) => ({
  id,
  was: 'worried' as const,
  is: 'neutral' as const,
  features: [{ key, weight: 0.5 }],
});

export const withDraft = (draft: string, audience: 'public' | 'internal' = 'public'): Partial<TicketSnapshot> => ({
  composer: { audience, draft },
});
