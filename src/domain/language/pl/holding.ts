// Polish: the sentences of an update that has no answer yet.
import type { HoldingWords } from '../holding.ts';

export const holding: HoldingWords = {
  opening: 'Zgodnie z obietnicą piszę, na czym stoimy.',
  done: 'Co już zrobione: {done}.',
  next: 'Co teraz: {next}.',
  again: 'Odezwę się ponownie {due}.',
};
