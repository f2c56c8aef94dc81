// English: the sentences of an update that has no answer yet.
import type { HoldingWords } from '../holding.ts';

export const holding: HoldingWords = {
  opening: 'I promised you word, so here is where things stand.',
  done: 'Done so far: {done}.',
  next: 'Next: {next}.',
  again: "I'll write to you again {due}.",
};
