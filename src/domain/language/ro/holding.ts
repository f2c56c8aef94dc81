// Romanian: the sentences of an update that has no answer yet.
import type { HoldingWords } from '../holding.ts';

export const holding: HoldingWords = {
  opening: 'Așa cum v-am promis, vă scriu ca să știți în ce stadiu suntem.',
  done: 'Ce am făcut până acum: {done}.',
  next: 'Ce urmează: {next}.',
  again: 'Vă scriu din nou {due}.',
};
