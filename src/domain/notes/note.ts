// The agent's own empowerment notes: what I may decide, what I decided, what I learned, who thanked me.
import * as z from 'zod/mini';

export const noteKinds = ['may-decide', 'decided', 'learned', 'thanked'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

export const noteLength = 4_000;

export const Note = z.object({
  id: z.string(),
  kind: NoteKind,
  text: z.string().check(z.minLength(1), z.maxLength(noteLength)),
  /** Epoch milliseconds. */
  madeAt: z.number(),
  changedAt: z.number(),
});
export type Note = Readonly<z.infer<typeof Note>>;
