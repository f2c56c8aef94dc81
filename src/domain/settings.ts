// What the agent has set. Defaults stand beside the schema, once.
import * as z from 'zod/mini';
import { Lang } from './language/lang.ts';

export const Settings = z.object({
  /** Interface language; `auto` follows the browser. Prompts follow the ticket. */
  lang: z._default(z.union([z.literal('auto'), Lang]), 'auto'),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

export const defaultSettings: Settings = Settings.parse({});
