// Reads one customer message: how they may feel, how loud, what they may need, whether it is not the first time. Signs are
// found by the language's cue tables, weighed by meanings.ts; every result carries the words it rests on.
import type { Cue } from '../language/cue.ts';
import { langOf } from '../language/detect-lang.ts';
import { joinCues } from '../language/join-cues.ts';
import type { Lang } from '../language/lang.ts';
import { customerCues } from '../language/languages.ts';
import type { Hit } from '../language/match-cues.ts';
import type { CustomerSign } from '../language/signs.ts';
import { type CutText, cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import { heatOfWriting } from './heat.ts';
import { meanings, outspoken, pleased, repeatMeans, type SpokenFeeling, troubles } from './meanings.ts';
import {
  type Arousal,
  type Feeling,
  type FeelingRead,
  feelings,
  type NeedRead,
  needs,
  type Reading,
} from './reading.ts';

type Signs = ReadonlyMap<CustomerSign, readonly Hit<CustomerSign>[]>;
type Scores = Readonly<Record<SpokenFeeling, number>>;

/** Below this nothing is said about a feeling: the message is neutral. */
const enough = 0.85;
/** A second feeling is named when it is nearly as strong as the first. */
const nearly = 0.6;
const enoughNeed = 0.8;
const mostNeeds = 3;
/** A cue that adds less than this to a feeling is not shown for it. */
const worthShowing = 0.3;

/** Reads a message as its writer's voice: quoted mail, signatures and logs in it are not read. Cue offsets are into `text`. */
export function readMessage(text: string, lang?: Lang): Reading {
  const voice = customerVoice(text);
  const cut = cutText(voice);
  const language = lang ?? langOf(cut);
  const signs = turnedAround(bySign(customerCues(language)(cut)));
  const scores = scoresOf(signs);
  const read = feelingsOf(signs, scores, text);
  const top = read[0].feeling;
  return {
    lang: language,
    feelings: read,
    arousal: arousalOf(signs, cut, top),
    needs: needsOf(signs, top, text),
    repeat:
      top === 'happy'
        ? []
        : joinCues(
            text,
            [...repeatMeans].flatMap((sign) => signs.get(sign) ?? []),
          ),
  };
}

function bySign(hits: readonly Hit<CustomerSign>[]): Map<CustomerSign, Hit<CustomerSign>[]> {
  const signs = new Map<CustomerSign, Hit<CustomerSign>[]>();
  for (const hit of hits) {
    const found = signs.get(hit.sign);
    if (found) found.push(hit);
    else signs.set(hit.sign, [hit]);
  }
  return signs;
}

/** "Great, another update that breaks everything": praise followed by trouble in one sentence, with no "but", is mockery. */
function turnedAround(signs: Map<CustomerSign, Hit<CustomerSign>[]>): Signs {
  if (signs.has('solved') || signs.has('gratitude')) return signs;
  const wrong = [...troubles].flatMap((sign) => signs.get(sign) ?? []);
  const turns = signs.get('contrast') ?? [];
  const isMocking = ({ sentence, to }: Hit<CustomerSign>) =>
    wrong.some(
      (trouble) =>
        trouble.sentence === sentence &&
        trouble.from >= to &&
        !turns.some((turn) => turn.from >= to && turn.to <= trouble.from),
    );
  const mocking = [...(signs.get('joy') ?? []), ...(signs.get('praise') ?? [])].filter(isMocking);
  if (mocking.length === 0) return signs;
  const turned = new Map(signs);
  turned.set('mock', [...(signs.get('mock') ?? []), ...mocking]);
  for (const sign of ['joy', 'praise'] as const) {
    turned.set(
      sign,
      (signs.get(sign) ?? []).filter((hit) => !mocking.includes(hit)),
    );
  }
  return turned;
}

/** A second and third cue of the same sign add half of the first. */
const times = (count: number): number => (count === 0 ? 0 : 1 + 0.5 * Math.min(count - 1, 2));

function scoresOf(signs: Signs): Scores {
  const score: Record<SpokenFeeling, number> = { confused: 0, frustrated: 0, angry: 0, worried: 0, sad: 0, happy: 0 };
  for (const [sign, hits] of signs) {
    for (const [feeling, weight] of feelingWeights(sign)) score[feeling] += weight * times(hits.length);
  }
  // A fear or a loss put into words outweighs the list of what went wrong around it.
  const isSpoken = [...outspoken].some((sign) => signs.has(sign)) && !signs.has('upset') && !signs.has('mock');
  if (isSpoken) score.frustrated *= 0.6;
  const isMended = signs.has('solved') || (score.happy >= 2.5 && !signs.has('mock'));
  if (isMended) for (const feeling of ['frustrated', 'worried', 'sad'] as const) score[feeling] *= 0.4;
  const unhappy = Math.max(score.frustrated, score.angry, score.worried, score.sad);
  // "Thank you for the quick answer, but it still leaks": politeness before the matter.
  if (unhappy >= enough && !isMended) score.happy *= 0.4;
  // Who is hostile is angry about what went wrong.
  if (score.angry >= 1.5) score.angry += 0.5 * score.frustrated;
  return score;
}

// Object.entries forgets the key type; the table's own type guarantees it.
const feelingWeights = (sign: CustomerSign) =>
  Object.entries(meanings[sign].feelings ?? {}) as [SpokenFeeling, number][];

function feelingsOf(signs: Signs, scores: Scores, text: string): readonly [FeelingRead, ...FeelingRead[]] {
  const ranked = feelings
    .filter((feeling) => feeling !== 'neutral')
    .map((feeling) => ({ feeling, score: scores[feeling] }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < enough)
    return [{ feeling: 'neutral', strength: round(1 - strengthOf(first?.score ?? 0)), cues: [] }];
  const read = ({ feeling, score }: { feeling: SpokenFeeling; score: number }): FeelingRead => ({
    feeling,
    strength: round(strengthOf(score)),
    cues: cuesFor(feeling, signs, text),
  });
  const goTogether = first.feeling !== 'happy' && second?.feeling !== 'happy';
  if (second && goTogether && second.score >= Math.max(enough, first.score * nearly))
    return [read(first), read(second)];
  return [read(first)];
}

const strengthOf = (score: number): number => 1 - Math.exp(-score / 2.2);
const round = (value: number): number => Math.round(value * 100) / 100;

function cuesFor(feeling: SpokenFeeling, signs: Signs, text: string): readonly Cue[] {
  const shows = ([sign]: readonly [CustomerSign, unknown]) => (meanings[sign].feelings?.[feeling] ?? 0) >= worthShowing;
  return joinCues(
    text,
    [...signs].filter(shows).flatMap(([, hits]) => hits),
  );
}

function arousalOf(signs: Signs, cut: CutText, top: Feeling): Arousal {
  const written = heatOfWriting(cut);
  let heat = 0;
  for (const [sign, hits] of signs) heat += (meanings[sign].heat ?? 0) * times(hits.length);
  const all =
    { happy: written * 1.5, sad: written + heat * 0.5, angry: written + heat * 1.2 }[top as string] ?? written + heat;
  return all >= 2.6 ? 'high' : all >= 0.9 ? 'raised' : 'calm';
}

function needsOf(signs: Signs, top: Feeling, text: string): readonly NeedRead[] {
  const isUpset = top === 'angry' || top === 'frustrated';
  return needs
    .filter((need) => (need === 'thanks') === (top === 'happy'))
    .map((need) => {
      let score = 0;
      const hits: Hit<CustomerSign>[] = [];
      for (const [sign, found] of signs) {
        if (top === 'happy' && !pleased.has(sign)) continue;
        const weight = meanings[sign].needs?.[need] ?? 0;
        score += weight * times(found.length);
        if (weight >= worthShowing) hits.push(...found);
      }
      // Upset people ask questions that are none: "are you serious?"
      return { need, score: need === 'information' && isUpset ? score * 0.6 : score, cues: joinCues(text, hits) };
    })
    .filter(({ score }) => score >= enoughNeed)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNeeds)
    .map(({ need, cues }) => ({ need, cues }));
}
