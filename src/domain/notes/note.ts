// The agent's own notes. Every field after `changedAt` came later: rows without them are as good as new ones.
import * as z from 'zod/mini';
import { Feeling, Need } from '../reading/reading.ts';
import { Situation } from '../situation/situation.ts';

/** As the agent picks them; `may-decide` comes from former versions and is no longer offered. */
export const noteKinds = ['note', 'decided', 'learned', 'thanked', 'thanks-given', 'win'] as const;
export const NoteKind = z.enum([...noteKinds, 'may-decide']);
export type NoteKind = z.infer<typeof NoteKind>;

/** Characters. */
export const noteLength = 20_000;

const line = z.string().check(z.maxLength(4_000));

/** The ticket a note is about, as it was called then. */
export const NoteTicket = z.object({
  key: z.string().check(z.maxLength(3_000)),
  url: z.string().check(z.maxLength(2_000)),
  label: z.string().check(z.maxLength(300)),
});
export type NoteTicket = Readonly<z.infer<typeof NoteTicket>>;

/** What belongs to a decision beyond what was decided, which is the note's text. */
export const Decision = z.object({
  why: z.optional(line),
  outcome: z.optional(line),
  lesson: z.optional(line),
  /** When it is to be used again. */
  again: z.optional(line),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** What kind of ticket it was written on, to find it again on one like it: labels, never the customer's words. */
export const NoteAbout = z.object({
  situations: z.optional(z.array(Situation)),
  needs: z.optional(z.array(Need)),
  feelings: z.optional(z.array(Feeling)),
});
export type NoteAbout = Readonly<z.infer<typeof NoteAbout>>;

export const Note = z.object({
  id: z.string(),
  kind: NoteKind,
  /** Markdown-light: markdown.ts. */
  text: z.string().check(z.minLength(1), z.maxLength(noteLength)),
  /** Epoch milliseconds. */
  madeAt: z.number(),
  changedAt: z.number(),
  pinned: z.optional(z.boolean()),
  /** Epoch milliseconds. */
  pinnedAt: z.optional(z.number()),
  ticket: z.optional(NoteTicket),
  decision: z.optional(Decision),
  about: z.optional(NoteAbout),
  /** When the agent was asked how a decision went; asked once. Epoch milliseconds. */
  askedAt: z.optional(z.number()),
});
export type Note = Readonly<z.infer<typeof Note>>;
