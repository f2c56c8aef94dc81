// Everything a panel needs to know about one tab, gathered from the disk, session memory and the browser. A store that
// cannot be read leaves its part empty and is told as a problem: the rest of the product works on.
import type { Facts } from '../domain/facts.ts';
import type { Outcome, Problem } from '../domain/problem.ts';
import { type CarePromise, isOwed } from '../domain/promises/promise.ts';
import { planReminders } from '../domain/promises/reminders.ts';
import { type Settlement, settlementOf } from '../domain/promises/settlement.ts';
import { sumCorrections } from '../domain/reading/corrections/sum-corrections.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { conversationOf } from '../domain/ticket/sending.ts';
import { type TicketSnapshot, ticketRef } from '../domain/ticket/snapshot.ts';
import { mayNotify } from '../platform/notifications.ts';
import { readCorrections } from '../storage/corrections.ts';
import { handedTexts } from '../storage/handed-texts.ts';
import { readOpeners } from '../storage/openers.ts';
import { problemsToTell } from '../storage/problems-seen.ts';
import { readProgress } from '../storage/progress.ts';
import { readLedger, readOwed, readSettled } from '../storage/promises.ts';
import { readRecentPrompts } from '../storage/recent-prompts.ts';
import { sentReplies } from '../storage/sent-replies.ts';
import { readSettings } from '../storage/settings.ts';
import type { Rows } from '../storage/store.ts';
import { pageOf } from '../storage/tab-pages.ts';
import { readTexts } from '../storage/texts.ts';
import { readToldCase } from '../storage/told-cases.ts';
import { originOf } from './addresses.ts';
import { withHandedText } from './handed-over.ts';
import { workNow } from './handled.ts';
import { reconcile } from './reconcile.ts';
import { quietEnd } from './rhythm.ts';
import { silentTickets } from './silent-tickets.ts';
import { siteOf } from './sites.ts';

/** Settled promises stay in sight for undo. Milliseconds. */
const undoSpan = 24 * 3_600_000;

/** @param owed how many owed promises to bring along at most, beside those of the ticket */
export async function factsFor(tabId: number, owed: number): Promise<Outcome<Facts>> {
  const now = Date.now();
  const { snapshot, ...page } = await pageFacts(tabId);
  const ticketKey = snapshot && ticketRef(snapshot).key;
  const [promises, silent, texts, corrections, settings, progress, sent, openers, told, recent, work] =
    await Promise.all([
      readLedger(now - undoSpan, owed, ticketKey),
      silentTickets(now),
      readTexts(),
      readCorrections(),
      readSettings(),
      ticketKey === undefined ? nothing : readProgress(ticketKey),
      snapshot === undefined ? undefined : sentReplies.get(conversationOf(snapshot)),
      snapshot === undefined ? [] : readOpeners(),
      ticketKey === undefined ? undefined : readToldCase(ticketKey),
      snapshot === undefined ? [] : readRecentPrompts(),
      workNow(now),
    ]);
  const ledger = rows(promises);
  const learnt = sumCorrections(rows(corrections));
  healWhenOwed(ledger, now, settings.ok ? settings.value : defaultSettings);
  const standing = [
    ...storeProblems([promises, silent, texts, corrections], [settings, progress]),
    ...(await silence(ledger)),
  ];
  return {
    ok: true,
    value: {
      ...page,
      ...(snapshot === undefined ? {} : { snapshot }),
      ...(progress.ok && progress.value !== undefined ? { progress: progress.value } : {}),
      ...(sent === undefined ? {} : { sent }),
      ...(openers.length === 0 ? {} : { openers }),
      ...(told === undefined ? {} : { told }),
      ...(recent.length === 0 ? {} : { recentPrompts: recent }),
      ...(work === undefined ? {} : { work }),
      ...(learnt === undefined ? {} : { corrections: learnt }),
      promises: ledger,
      owedCount: promises.ok ? promises.value.owedCount : 0,
      silences: rows(silent),
      texts: Object.fromEntries(rows(texts).map(({ field, text }) => [field, text])),
      settings: settings.ok ? settings.value : defaultSettings,
      problems: await problemsToTell(standing),
    },
  };
}

/** Every promise that is owed, earliest due first. */
export async function allOwed(): Promise<Outcome<readonly CarePromise[]>> {
  const owed = await readOwed();
  return owed.ok ? { ok: true, value: owed.value.rows } : owed;
}

/** What became of the promises settled at `since`, epoch milliseconds, or later. */
export async function settledSince(since: number): Promise<Outcome<readonly Settlement[]>> {
  const settled = await readSettled(since);
  return settled.ok
    ? { ok: true, value: settled.value.rows.map(settlementOf).filter((one) => one !== undefined) }
    : settled;
}

const nothing: Outcome<undefined> = { ok: true, value: undefined };

async function pageFacts(tabId: number): Promise<Pick<Facts, 'site' | 'pageAnswers'> & { snapshot?: TicketSnapshot }> {
  const key = String(tabId);
  const [site, said, handed] = await Promise.all([siteOf(tabId), pageOf(key), handedTexts.get(key)]);
  // What an earlier page of this tab said is no news of this one.
  const page = site.access === 'on' && said?.origin === site.origin ? said : undefined;
  const fits = handed !== undefined && isOfHere(originOf(handed.url), site.origin);
  const snapshot = fits ? withHandedText(page, handed) : page?.snapshot;
  return { site, pageAnswers: page !== undefined, ...(snapshot === undefined ? {} : { snapshot }) };
}

/** Where either address is hidden, the text stays until it is known to be out of place. */
const isOfHere = (there: string | undefined, here: string | undefined): boolean =>
  there === undefined || here === undefined || there === here;

const rows = <T>(read: Outcome<Rows<T>>): readonly T[] => (read.ok ? read.value.rows : []);

function storeProblems(
  lists: readonly Outcome<Rows<unknown>>[],
  others: readonly Outcome<unknown>[],
): readonly Problem[] {
  const broken = [...lists, ...others].find((read) => !read.ok);
  if (broken !== undefined && !broken.ok) return [broken.problem];
  const unreadable = lists.reduce((sum, read) => sum + (read.ok ? read.value.unreadable : 0), 0);
  return unreadable === 0
    ? []
    : [{ code: 'store-failed', detail: `${unreadable} rows not understood, left as they are` }];
}

/** Only who has promised something misses the notifications. */
async function silence(ledger: readonly CarePromise[]): Promise<readonly Problem[]> {
  if (!ledger.some(isOwed)) return [];
  return (await mayNotify().catch(() => true)) ? [] : [{ code: 'notifications-off' }];
}

/** An open panel looks often: when it sees a reminder that should have fired, the alarm was lost. */
function healWhenOwed(ledger: readonly CarePromise[], now: number, settings: Settings): void {
  if (planReminders(ledger, now, quietEnd(settings, now)).fire.length > 0) void reconcile();
}
