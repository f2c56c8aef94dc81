// How the ledger works for this agent. Defaults stand beside the schema, once.
import * as z from 'zod/mini';
import { defaultLeads } from './reminders.ts';

const minutes = z.int().check(z.gte(0), z.lte(1_440));
const days = z.int().check(z.gte(1), z.lte(60));

const fields = {
  /** `ask`: a promise seen in a reply is offered. `sent`: those of a reply that was sent are kept by themselves. */
  keep: z.enum(['ask', 'sent']),
  /** What the ledger holds of a customer. */
  customer: z.enum(['name', 'number']),
  /** Minutes ahead of the due time, by priority, and after it; `chase` null: not reminded of again. */
  leads: z.object({ low: minutes, normal: minutes, high: minutes, chase: z.nullable(minutes) }),
  /** A notification names the ticket's number and the time, and nothing else. */
  privateNotifications: z.boolean(),
  /** Days after which a customer who has not answered, or a solved ticket, comes up once more; null: never. */
  quietAfter: z.nullable(days),
  solvedAfter: z.nullable(days),
};

export const PromiseSettings = z.object({
  keep: z._default(fields.keep, 'ask'),
  customer: z._default(fields.customer, 'name'),
  leads: z._default(fields.leads, { ...defaultLeads, chase: defaultLeads.chase ?? null }),
  privateNotifications: z._default(fields.privateNotifications, true),
  quietAfter: z._default(fields.quietAfter, 3),
  solvedAfter: z._default(fields.solvedAfter, 5),
});
export type PromiseSettings = Readonly<z.infer<typeof PromiseSettings>>;

export const defaultPromiseSettings: PromiseSettings = PromiseSettings.parse({});
