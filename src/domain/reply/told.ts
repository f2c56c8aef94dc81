// A draft cut up once: its words, the signs in them, the times it names, and its promises as far as the tables know them.
import type { Due } from '../due/due.ts';
import { findDue } from '../due/find-due.ts';
import { langOf } from '../language/detect-lang.ts';
import type { Lang } from '../language/lang.ts';
import { agentCues } from '../language/languages.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign } from '../language/signs.ts';
import { type CutText, cutText } from '../language/words.ts';
import { customerVoice } from '../ticket/voice.ts';
import { type Commitment, findPromises, type Moment } from './find-promises.ts';

export type TellOptions = Moment & {
  /** The language the customer writes: taken when the draft itself is too short to tell. */
  readonly lang?: Lang;
};

/** What the tables tell of a draft. */
export type Told = {
  readonly text: string;
  readonly lang: Lang;
  /** Without quoted mail, signatures and addresses; offsets are into `text`. */
  readonly cut: CutText;
  /** The signs in the order of the text. */
  readonly hits: readonly Hit<AgentSign>[];
  /** The same without those between quotation marks: somebody else said them. */
  readonly own: readonly Hit<AgentSign>[];
  /** The times it names. */
  readonly dues: readonly Due[];
  readonly promises: readonly Commitment[];
};

/** Before anything that was learnt. */
export function tell(text: string, { lang, ...moment }: TellOptions): Told {
  const voice = customerVoice(text);
  const cut = cutText(voice);
  const language = langOf(cut, lang);
  const hits = agentCues(language)(cut);
  const quoted = quotations(voice);
  const own = hits.filter(({ start }) => !quoted.some((span) => start > span.start && start < span.end));
  const dues = findDue(cut.text, { lang: language, ...moment });
  return { text, lang: language, cut, hits, own, dues, promises: findPromises(cut, own, dues, language, moment) };
}

/** The draft's own signs of these kinds. */
export const signsOf = ({ own }: Pick<Told, 'own'>, ...signs: readonly AgentSign[]): readonly Hit<AgentSign>[] =>
  own.filter(({ sign }) => signs.includes(sign));

/** What stands between quotation marks on one line. */
function quotations(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/["“„«][^"“”„«»\n]{1,300}["”»]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
