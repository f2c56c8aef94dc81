// Polish, as one object for languages.ts.
import type { Language } from '../language.ts';
import { acts } from './acts.ts';
import { asking } from './asking.ts';
import { cases } from './cases.ts';
import { classes } from './classes.ts';
import { craft } from './craft.ts';
import { escalates } from './escalates.ts';
import { feelings } from './feelings.ts';
import { holding } from './holding.ts';
import { alternatives, genericWords, manners, person } from './manners.ts';
import { needs } from './needs.ts';
import { promises } from './promises.ts';
import { repeats } from './repeats.ts';
import replyWeights from './reply-weights.json' with { type: 'json' };
import { situations } from './situations.ts';
import { statements } from './statements.ts';
import { joins, stopWords } from './stop-words.ts';
import { times } from './times.ts';
import weights from './weights.json' with { type: 'json' };

export const polish: Language = {
  stopWords,
  joins,
  letters: 'ąćęłńóśźż',
  classes,
  customer: { ...situations, ...repeats, ...feelings, ...needs, ...statements },
  agent: { ...acts, ...manners, ...promises },
  cases,
  weights,
  replyWeights,
  genericWords,
  person,
  alternatives,
  asking,
  holding,
  escalates,
  times,
  craft,
};
