// What the agent's own cards and decisions cost at each ticket and each key.
import { escalationIn } from '../../src/domain/empowerment/escalation.ts';
import type { Card } from '../../src/domain/empowerment/freedom.ts';
import { type Decided, indexDecisions, likeBefore } from '../../src/domain/empowerment/like-before.ts';
import type { CaseKey } from '../../src/domain/empowerment/matter.ts';
import { mayDecide } from '../../src/domain/empowerment/may-decide.ts';
import { cutText } from '../../src/domain/language/words.ts';
import { needs } from '../../src/domain/reading/reading.ts';
import { situations } from '../../src/domain/situation/situation.ts';
import { ticketAbout } from '../../test/domain/empowerment/pieces.ts';
import type { Case } from './measure.ts';

const pick = <T>(of: readonly T[], place: number): readonly T[] => of.slice(place % of.length, (place % of.length) + 1);

/** @param texts the agent's words of each: real ones are as long, and share words as these do */
function manyDecisions(count: number, texts: readonly string[]): readonly Decided[] {
  return Array.from({ length: count }, (_, place) => ({
    id: String(place),
    words: `${texts[place % texts.length] ?? ''} ${texts[(place * 7) % texts.length] ?? ''} ${place}`,
    situations: pick(situations, place),
    needs: pick(needs, place),
    feelings: [],
    madeAt: place,
  }));
}

const manyCards = (count: number): readonly Card[] =>
  Array.from({ length: count }, (_, place) => ({
    id: String(place),
    decision: 'Send a new one',
    when: { situations: [...pick(situations, place)], words: ['broken lamp', 'refund', `word${place}`] },
    madeAt: 0,
    changedAt: 0,
  }));

/** @param messages what customers wrote; replies: what agents answered */
export function decisionCases(messages: readonly string[], replies: readonly string[]): readonly Case[] {
  const decisions = manyDecisions(5_000, replies);
  const index = indexDecisions(decisions);
  const json = JSON.stringify(decisions);
  const cards = manyCards(200);
  const ticket = ticketAbout({ situations: ['delay'] });
  let at = 0;
  const next = (of: readonly string[]) => {
    at += 1;
    return of[at % of.length] ?? '';
  };
  const key = (): CaseKey => ({
    situations: pick(situations, at),
    needs: pick(needs, at),
    feelings: [],
    text: next(messages),
  });
  const words = (of: readonly string[]) => () =>
    next(of)
      .toLowerCase()
      .match(/\p{L}+/gu);
  return [
    {
      what: 'indexDecisions, 5,000, none of them seen before',
      run: () => indexDecisions(decisions.map((decided) => ({ ...decided }))),
      reference: () => JSON.parse(json),
    },
    {
      what: 'indexDecisions, 5,000, one of them new',
      run: () => indexDecisions(decisions),
      reference: () => JSON.parse(json),
    },
    {
      what: 'likeBefore, another ticket among 5,000',
      run: () => likeBefore(key(), index),
      reference: words(messages),
      budget: 5,
    },
    {
      what: 'mayDecide, 200 cards',
      run: () => mayDecide({ ...ticket, matter: { ...ticket.matter, text: next(messages) } }, cards, [], 0),
      reference: words(messages),
      budget: 1,
    },
    {
      what: 'escalationIn, a draft',
      run: () => escalationIn({ cut: cutText(next(replies)), lang: 'en' }),
      reference: words(replies),
    },
  ];
}
