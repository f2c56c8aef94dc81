// Reads one customer message: how they may feel, how loud, what they may need, whether it is not the first time. Signs are
// found by the language's cue tables and weighed by meanings.ts; every result carries the words it rests on.
import type { Cue } from '../language/cue.ts';
import { langOf } from '../language/detect-lang.ts';
import { joinCues } from '../language/join-cues.ts';
import type { Lang } from '../language/lang.ts';
import { customerCues } from '../language/languages.ts';
import { type CutText, cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import { heatOfWriting } from './heat.ts';
import { meanings, pleased, repeatMeans, type SpokenFeeling, spokenFeelings } from './meanings.ts';
import { type Arousal, type Feeling, type FeelingRead, type NeedRead, needs, type Reading } from './reading.ts';
import { enough, type Scores, scoreFeelings } from './score-feelings.ts';
import { type SignHit, type Signs, signsIn, times } from './signs-in.ts';

/** A second feeling is named when it is nearly as strong as the first. */
const nearly = 0.6;
const enoughNeed = 0.8;
const mostNeeds = 3;
/** A cue that adds less than this to a feeling or a need is not shown for it. */
const worthShowing = 0.3;
const raised = 0.9;
const high = 2.6;

/** Reads a message as its writer's voice: quoted mail, signatures and logs in it are not read. Cue offsets are into `text`. */
export function readMessage(text: string, lang?: Lang): Reading {
  const cut = cutText(customerVoice(text));
  const language = lang ?? langOf(cut);
  const signs = signsIn(customerCues(language)(cut));
  const feelings = feelingsOf(signs, scoreFeelings(signs), text);
  const top = feelings[0].feeling;
  const again = top === 'happy' ? [] : [...repeatMeans].flatMap((sign) => signs.get(sign) ?? []);
  return {
    lang: language,
    feelings,
    arousal: arousalOf(signs, cut, top),
    needs: needsOf(signs, top, text),
    repeat: joinCues(text, again),
  };
}

function feelingsOf(signs: Signs, scores: Scores, text: string): readonly [FeelingRead, ...FeelingRead[]] {
  const [first, second] = spokenFeelings
    .map((feeling) => ({ feeling, score: scores[feeling] }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < enough) {
    return [{ feeling: 'neutral', strength: round(1 - strengthOf(first?.score ?? 0)), cues: [] }];
  }
  const read = ({ feeling, score }: typeof first): FeelingRead => ({
    feeling,
    strength: round(strengthOf(score)),
    cues: cuesFor(feeling, signs, text),
  });
  const goTogether = first.feeling !== 'happy' && second?.feeling !== 'happy';
  const isNamed = second !== undefined && goTogether && second.score >= Math.max(enough, first.score * nearly);
  return isNamed ? [read(first), read(second)] : [read(first)];
}

const strengthOf = (score: number): number => 1 - Math.exp(-score / 2.2);
const round = (value: number): number => Math.round(value * 100) / 100;

function cuesFor(feeling: SpokenFeeling, signs: Signs, text: string): readonly Cue[] {
  const showing = [...signs].filter(([sign]) => (meanings[sign].feelings?.[feeling] ?? 0) >= worthShowing);
  return joinCues(
    text,
    showing.flatMap(([, hits]) => hits),
  );
}

/** Joy is loud only by how it is written, grief less by what happened, anger more. */
function arousalOf(signs: Signs, cut: CutText, top: Feeling): Arousal {
  const written = heatOfWriting(cut);
  let told = 0;
  for (const [sign, hits] of signs) told += (meanings[sign].heat ?? 0) * times(hits.length);
  const byFeeling: Readonly<Partial<Record<Feeling, number>>> = {
    happy: written * 1.5,
    sad: written + told * 0.5,
    angry: written + told * 1.2,
  };
  const heat = byFeeling[top] ?? written + told;
  return heat >= high ? 'high' : heat >= raised ? 'raised' : 'calm';
}

/** The most pressing first. Who is happy wants to thank, and nobody else does. */
function needsOf(signs: Signs, top: Feeling, text: string): readonly NeedRead[] {
  const isUpset = top === 'angry' || top === 'frustrated';
  return needs
    .filter((need) => (need === 'thanks') === (top === 'happy'))
    .map((need) => {
      let score = 0;
      const showing: SignHit[] = [];
      for (const [sign, hits] of signs) {
        if (top === 'happy' && !pleased.has(sign)) continue;
        const weight = meanings[sign].needs?.[need] ?? 0;
        score += weight * times(hits.length);
        if (weight >= worthShowing) for (const hit of hits) showing.push(hit);
      }
      // Upset people ask questions that are none: "are you serious?"
      return { need, score: need === 'information' && isUpset ? score * 0.6 : score, showing };
    })
    .filter(({ score }) => score >= enoughNeed)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNeeds)
    .map(({ need, showing }) => ({ need, cues: joinCues(text, showing) }));
}
