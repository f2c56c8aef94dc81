// Whether a draft apologises by the tables, and whether for something: an apology that names what went wrong works, "any inconvenience"
// does not (Roschk & Kaiser 2013, doi 10.1007/s11002-012-9218-x).
import type { Cue } from '../language/cue.ts';
import { joinCues } from '../language/join-cues.ts';
import { languages } from '../language/languages.ts';
import type { Hit } from '../language/match-cues.ts';
import type { AgentSign } from '../language/signs.ts';
import { wordSet } from '../language/word-set.ts';
import { signsOf, type Told } from './told.ts';

export type Apology = {
  /** none, generic ("sorry for any inconvenience"), or specific: at least one of them names the thing. */
  readonly kind: 'none' | 'generic' | 'specific';
  /** One for each sentence that apologises. */
  readonly cues: readonly Cue[];
  /** Those of the cues that name nothing. */
  readonly generic: readonly Cue[];
};

export function apologyIn(draft: Told): Apology {
  const said = signsOf(draft, 'sorry').filter(({ sentence }) => !draft.cut.sentences[sentence]?.asks);
  const bySentence = new Map<number, Hit<AgentSign>[]>();
  for (const hit of said) {
    const beside = bySentence.get(hit.sentence);
    if (beside) beside.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  const apologies = [...bySentence].flatMap(([sentence, hits]) => {
    const isNamed = namesSomething(
      draft,
      sentence,
      hits.reduce((last, { to }) => Math.max(last, to), 0),
    );
    return joinCues(draft.text, hits)
      .slice(0, 1)
      .map((cue) => ({ cue, isNamed }));
  });
  const generic = apologies.filter(({ isNamed }) => !isNamed).map(({ cue }) => cue);
  const kind = apologies.length === 0 ? 'none' : generic.length < apologies.length ? 'specific' : 'generic';
  return { kind, cues: apologies.map(({ cue }) => cue), generic };
}

/** A word after the apology, within its sentence, that would not fit any other complaint as well. */
function namesSomething({ cut, lang }: Told, sentence: number, from: number): boolean {
  const isGeneric = wordSet(languages[lang].genericWords);
  for (let at = from; cut.words[at]?.sentence === sentence; at += 1) {
    const { folded = '', afterBreak = false, start = 0 } = cut.words[at] ?? {};
    // "Sorry about that, Justin": a name that is called is not a thing that went wrong.
    const isName = at > from && afterBreak && /^\p{Lu}/u.test(cut.text.slice(start, start + 1));
    if (afterBreak && at > from && !isName && isClauseOfItsOwn(cut.text, start)) return false;
    if (folded.length > 2 && !isName && !isGeneric(folded)) return true;
  }
  return false;
}

/** After a dash the sentence goes on with something else: "Sorry – all programs have ads". */
const isClauseOfItsOwn = (text: string, start: number): boolean =>
  /[–—]\s*$|\s-\s*$/.test(text.slice(Math.max(0, start - 4), start));
