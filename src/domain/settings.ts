// What the agent has set. Defaults stand beside the schema, once.
import * as z from 'zod/mini';
import { Lang } from './language/lang.ts';
import { Id } from './packs/format/texts.ts';
import { defaultPromiseSettings, PromiseSettings } from './promises/promise-settings.ts';
import { defaultWorkSettings, WorkSettings } from './promises/work-settings.ts';
import { RuleId, ruleIds } from './reply/rules/rule.ts';
import { OwnKeys } from './shortcuts.ts';

/** More packs than anybody has. */
const mostPacksOff = 1_000;

const fields = {
  /** Interface language; `auto` follows the browser. Prompts follow the ticket. */
  lang: z.union([z.literal('auto'), Lang]),
  /** Advice on a reply the agent does not want. */
  rulesOff: z.array(RuleId).check(z.maxLength(ruleIds.length)),
  /** When the agent works, and when reminders wait. */
  work: WorkSettings,
  promises: PromiseSettings,
  /** The ids of packs that are not used, built-in ones and others. */
  packsOff: z.array(Id).check(z.maxLength(mostPacksOff)),
  /** The keys the agent chose for the panel. */
  keys: OwnKeys,
  /** When the agent last made a backup of their own room, epoch milliseconds: to be seen with the room locked, too. */
  backedUpAt: z.optional(z.number()),
  /** The first minute's tour was taken or skipped: it no longer stands where no ticket is. */
  tourSeen: z.boolean(),
};

/** A field that was never set has its default. */
export const Settings = z.object({
  lang: z._default(fields.lang, 'auto'),
  rulesOff: z._default(fields.rulesOff, []),
  work: z._default(fields.work, () => defaultWorkSettings),
  promises: z._default(fields.promises, () => defaultPromiseSettings),
  packsOff: z._default(fields.packsOff, []),
  keys: z._default(fields.keys, () => ({})),
  backedUpAt: fields.backedUpAt,
  tourSeen: z._default(fields.tourSeen, false),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

export const defaultSettings: Settings = Settings.parse({});

/** What a change names, and nothing else: a default here would reset what the agent set before. */
export const SettingsChange = z.partial(z.object(fields));
export type SettingsChange = Readonly<z.infer<typeof SettingsChange>>;
