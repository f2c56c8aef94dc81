// Whether a draft does something, and the words that show it: those the tables know where they stand in a sentence that does it,
// else the words that spoke loudest for it.
import type { Cue } from '../../language/cue.ts';
import { joinCues } from '../../language/join-cues.ts';
import type { Hit } from '../../language/match-cues.ts';
import type { Draft } from '../draft.ts';
import { loudWords, oddsOf, type ReplyAnswer, type SentenceJudged, sentencesFor } from './judge-reply.ts';

/** Words the tables found, and the sentence they stand in. */
export type Tabled = Cue & Pick<Hit<string>, 'sentence'>;

/** Empty when the draft does not do it. Where nothing was learnt, the tables decide alone. */
export function shown(draft: Draft, answer: ReplyAnswer, tabled: readonly Tabled[]): readonly Cue[] {
  const odds = oddsOf(draft.judged, answer);
  if (odds === undefined) return joinCues(draft.text, tabled);
  if (odds <= 0) return [];
  const known = new Map<number, Tabled[]>();
  for (const one of tabled) {
    const beside = known.get(one.sentence);
    if (beside) beside.push(one);
    else known.set(one.sentence, [one]);
  }
  return joinCues(
    draft.text,
    sentencesFor(draft.judged, answer).flatMap((one) => known.get(one.sentence) ?? wordsIn(draft, one, answer)),
  );
}

function wordsIn(draft: Draft, one: SentenceJudged, answer: ReplyAnswer): readonly Cue[] {
  const loud = loudWords(draft, draft.judged, one, answer);
  if (loud.length > 0) return loud;
  const { start, end } = draft.cut.sentences[one.sentence] ?? { start: 0, end: 0 };
  return [{ start, end, text: draft.text.slice(start, end) }];
}
