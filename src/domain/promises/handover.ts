// A hand-over at the end of a shift: the owed promises as a file a colleague takes over, and what that file may hold. The
// agent's own act; the file names tickets, words and times, and customers as the ledger does.
import * as z from 'zod/mini';
import { isSamePromise, type PromiseAsked, type PromiseMark } from './ledger.ts';
import { CarePromise, isOwed } from './promise.ts';
import { type ReminderLeads, reminderTimes } from './reminders.ts';

const handoverFormat = 'carecue-handover';
/** More than any desk owes at once; the file is refused beyond. */
export const mostHandedOver = 10_000;

/** What of a promise goes over: neither its id nor its history, which are the other agent's own. */
const goesOver = {
  ticket: true,
  customer: true,
  words: true,
  kind: true,
  lang: true,
  priority: true,
  owner: true,
  cadence: true,
} as const;

export const HandedOver = z.extend(z.pick(CarePromise, goesOver), {
  /** Epoch milliseconds. */
  due: z.number().check(z.gte(0), z.lte(8_640_000_000_000_000)),
});

export const Handover = z.object({
  format: z.literal(handoverFormat),
  formatVersion: z.literal(1),
  /** Epoch milliseconds. */
  at: z.number(),
  promises: z.array(HandedOver).check(z.maxLength(mostHandedOver)),
});
export type Handover = Readonly<z.infer<typeof Handover>>;

/** The owed promises, earliest due first. */
export function handOver(promises: readonly CarePromise[], now: number): Handover {
  const owed = promises.filter(isOwed).toSorted((a, b) => a.due - b.due);
  return {
    format: handoverFormat,
    formatVersion: 1,
    at: now,
    promises: owed.map(({ ticket, customer, words, kind, lang, priority, owner, cadence, due }) => ({
      ticket,
      words,
      kind,
      lang,
      priority,
      due,
      ...(customer !== undefined && { customer }),
      ...(owner !== undefined && { owner }),
      ...(cadence !== undefined && { cadence }),
    })),
  };
}

/** The text of a hand-over file, or undefined for any other text. Never throws. */
export function readHandover(text: string): Handover | undefined {
  try {
    const parsed = z.safeParse(Handover, JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export type TakeOver = {
  /** Not in the ledger yet, ready to be kept. */
  readonly fresh: readonly PromiseAsked[];
  /** How many the ledger holds already. */
  readonly known: number;
};

/** What taking them over would add. A file read twice adds nothing the second time. */
export function takeOver(
  promises: Handover['promises'],
  ledger: readonly PromiseMark[],
  now: number,
  leads: ReminderLeads,
): TakeOver {
  const fresh: PromiseAsked[] = [];
  for (const promise of promises) {
    const asked = { ...promise, ...reminderTimes(promise.due, now, leads, promise.priority) };
    if (!ledger.some((one) => isSamePromise(one, asked)) && !fresh.some((one) => isSamePromise(one, asked)))
      fresh.push(asked);
  }
  return { fresh, known: promises.length - fresh.length };
}
