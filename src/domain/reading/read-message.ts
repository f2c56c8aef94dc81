// Reads one customer message: how they may feel, how loud, what they may need, whether it is not the first time. What the
// words and signs mean was learnt from labelled messages (training/); every result carries the words it rests on.
import type { Cue } from '../language/cue.ts';
import { langOf } from '../language/detect-lang.ts';
import type { Lang } from '../language/lang.ts';
import { cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import { decide, type Felt, isFromElsewhere } from './learnt/decide.ts';
import { type Scores, scoresOf, wordsFor } from './learnt/judge.ts';
import { learntWeights } from './learnt/learnt-weights.ts';
import { featuresOfCut } from './learnt/read-features.ts';
import { cuesOf } from './learnt/show.ts';
import { isMockery } from './mockery.ts';
import { type FeelingRead, feelings, type Reading } from './reading.ts';

/** Without a letter or a face there is nothing to read. */
const saysSomething = /\p{L}|[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}☹☺❤👍👎🖕👿💔]/u;

const silent = (lang: Lang): Reading => ({
  lang,
  feelings: [{ feeling: 'neutral', strength: 1, cues: [] }],
  arousal: 'calm',
  needs: [],
  repeat: [],
});

/** Who mocks is neither happy nor indifferent. */
const withoutJoy = (scores: Scores): Scores => {
  const never = Number.NEGATIVE_INFINITY;
  return { ...scores, happy: never, neutral: never, 'general happy': never, 'general neutral': never };
};

/** Reads a message as its writer's voice: quoted mail, signatures and logs in it are not read. Cue offsets are into `text`. */
export function readMessage(text: string, lang?: Lang): Reading {
  const cut = cutText(customerVoice(text));
  const language = lang ?? langOf(cut);
  if (!saysSomething.test(cut.text)) return silent(language);
  const weights = learntWeights(language);
  const features = featuresOfCut(cut, language);
  const parts = [features.text, features.shared];
  const learnt = scoresOf(weights, parts);
  const scores = isMockery(features.hits) ? withoutJoy(learnt) : learnt;
  const said = decide(scores);
  const voice = isFromElsewhere(scores) ? 'general ' : '';
  const cuesFor = (answer: string, others: readonly string[] = []): readonly Cue[] =>
    cuesOf(text, cut.words, features.hits, wordsFor(weights, parts, answer, others, cut.words.length));
  const withCues = ({ feeling, strength }: Felt): FeelingRead => ({
    feeling,
    strength: Math.round(strength * 100) / 100,
    cues:
      feeling === 'neutral'
        ? []
        : cuesFor(
            `${voice}${feeling}`,
            feelings.map((one) => `${voice}${one}`),
          ),
  });
  const [first, ...more] = said.feelings;
  return {
    lang: language,
    feelings: [withCues(first), ...more.map(withCues)],
    arousal: said.arousal,
    needs: said.needs.map((need) => ({ need, cues: cuesFor(need) })),
    repeat: said.repeat ? cuesFor('repeat') : [],
  };
}
