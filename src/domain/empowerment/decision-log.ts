// The decision log: notes of the kind "decided", as they are found again, and when to ask how it went.
import type { Note } from '../notes/note.ts';
import type { Decided } from './like-before.ts';

/** Milliseconds after which a decision has shown how it went; and after which nobody remembers. */
const shows = 5 * 86_400_000;
const forgotten = 45 * 86_400_000;

/** A decision of which it is not told yet how it went, once enough days have passed. @param now epoch milliseconds */
export const isWorthAsking = ({ kind, madeAt, decision, askedAt }: Note, now: number): boolean =>
  kind === 'decided' &&
  !decision?.outcome &&
  askedAt === undefined &&
  now - madeAt >= shows &&
  now - madeAt < forgotten;

const known = new WeakMap<Note, Decided>();

/** What a decision is found by: all that the agent wrote about it. The same for the same note. */
export function decidedOf(note: Note): Decided {
  const decided = known.get(note) ?? read(note);
  known.set(note, decided);
  return decided;
}

function read({ id, text, decision = {}, about = {}, madeAt }: Note): Decided {
  const { why = '', outcome = '', lesson = '', again = '' } = decision;
  const { situations = [], needs = [], feelings = [] } = about;
  return { id, words: [text, why, outcome, lesson, again].join('\n'), situations, needs, feelings, madeAt };
}
