// A text of the agent's own room that was typed and not saved yet.
import * as z from 'zod/mini';

export const OwnDraft = z.object({
  /** The name of its field. */
  id: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(20_000)),
});
export type OwnDraft = Readonly<z.infer<typeof OwnDraft>>;
