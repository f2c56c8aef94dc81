// "I'll have to ask my manager": where a draft leaves to somebody above what the agent may be free to decide.
import type { Cue } from '../language/cue.ts';
import { escalationCues } from '../language/languages.ts';
import type { Draft } from '../reply/draft.ts';

/** The first such words; undefined when the draft decides for itself. */
export function escalationIn({ cut, lang }: Pick<Draft, 'cut' | 'lang'>): Cue | undefined {
  const [hit] = escalationCues(lang)(cut);
  return hit && { start: hit.start, end: hit.end, text: hit.text };
}
