// Reads one customer message: how they may feel, how loud, what they may need, whether it is not the first time. What the
// words and signs mean was learnt from labelled messages (training/); every result carries the words it rests on.
import type { Cue } from '../language/cue.ts';
import { langOf } from '../language/detect-lang.ts';
import type { Lang } from '../language/lang.ts';
import { cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import type { CorrectionSum } from './corrections/correction.ts';
import { louder } from './corrections/with-corrections.ts';
import type { Felt } from './learnt/decide.ts';
import { wordsFor } from './learnt/judge.ts';
import { judgeMessage } from './learnt/judge-message.ts';
import { cuesOf } from './learnt/show.ts';
import { type Feeling, type FeelingRead, feelings, type Reading } from './reading.ts';

/** Without a letter or a face there is nothing to read. */
const saysSomething = /\p{L}|[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}☹☺❤👍👎🖕👿💔]/u;

const silent = (lang: Lang): Reading => ({
  lang,
  feelings: [{ feeling: 'neutral', strength: 1, cues: [] }],
  arousal: 'calm',
  needs: [],
  repeat: [],
});

/**
 * Reads a message as its writer's voice: quoted mail, signatures and logs in it are not read. Cue offsets are into `text`.
 *
 * @param corrections what the agent said of earlier readings
 */
export function readMessage(text: string, lang?: Lang, corrections?: CorrectionSum): Reading {
  const cut = cutText(customerVoice(text));
  const language = lang ?? langOf(cut);
  if (!saysSomething.test(cut.text)) return silent(language);
  const { hits, weights, parts, said, voice } = judgeMessage(cut, language, corrections);
  const loudness = (answer: string, others: readonly string[] = []) =>
    wordsFor(weights, parts, answer, others, cut.words.length);
  const show = (spoken: Float32Array): readonly Cue[] => cuesOf(text, cut.words, hits, spoken);
  const loudnessOf = (feeling: Feeling): Float32Array => {
    const others = feelings.map((one) => `${voice}${one}`);
    return louder(loudness(`${voice}${feeling}`, others), cut.words, language, feeling, corrections);
  };
  const withCues = ({ feeling, strength }: Felt): FeelingRead => ({
    feeling,
    strength: Math.round(strength * 100) / 100,
    cues: feeling === 'neutral' ? [] : show(loudnessOf(feeling)),
  });
  const [first, ...more] = said.feelings;
  return {
    lang: language,
    feelings: [withCues(first), ...more.map(withCues)],
    arousal: said.arousal,
    needs: said.needs.map((need) => ({ need, cues: show(loudness(need)) })),
    repeat: said.repeat ? show(loudness('repeat')) : [],
  };
}
