// Which of the agent's freedoms a ticket brings up.
import { describe, expect, test } from 'vitest';
import { type Applies, type Card, type Freedom, validity } from '../../../src/domain/empowerment/freedom.ts';
import { mayDecide } from '../../../src/domain/empowerment/may-decide.ts';
import { day, now, ticketAbout } from './pieces.ts';

const card = (id: string, when: Applies, more: Partial<Card> = {}): Card => ({
  id,
  decision: `decide ${id}`,
  when,
  madeAt: 0,
  changedAt: 0,
  ...more,
});
const limit: Freedom = { id: 'team/postage', decision: 'Refund the postage', condition: 'late', pack: 'Team' };
const idsOf = (all: readonly { readonly freedom: Freedom }[]) => all.map(({ freedom }) => freedom.id);

describe('a card applies', () => {
  const about = {
    situations: ['delay', 'billing'],
    needs: ['refund'],
    text: 'Gdzie jest moja paczka? Chcę zwrotu.',
  } as const;

  test.each<[string, Applies, boolean]>([
    ['in its situation', { situations: ['delay'] }, true],
    ['in one of its situations', { situations: ['abuse', 'billing'] }, true],
    ['not in another situation', { situations: ['abuse'] }, false],
    ['to a need', { needs: ['refund'] }, true],
    ['not to a need nobody has', { needs: ['safety'] }, false],
    ['to a word in another form', { words: ['paczki'] }, true],
    ['to a word without its accents', { words: ['zwrót'] }, true],
    ['to words in a row', { words: ['moja paczka'] }, true],
    ['not to words out of their row', { words: ['paczka moja'] }, false],
    ['not to a part of a word', { words: ['acz'] }, false],
    ['to no pattern: a dot is no letter', { words: ['pa.zka'] }, false],
    ['when all its lists hold', { situations: ['delay'], needs: ['refund'], words: ['paczka'] }, true],
    ['not when one of its lists does not', { situations: ['delay'], words: ['lampa'] }, false],
    ['not when it is bound to nothing', {}, false],
    ['not when its lists are empty', { situations: [], needs: [], words: [] }, false],
  ])('%s', (_, when, does) => {
    expect(idsOf(mayDecide(ticketAbout(about), [card('a', when)], [], now).here)).toEqual(does ? ['a'] : []);
  });

  test('with the words of the customer that called for it', () => {
    const [one] = mayDecide(ticketAbout(about), [card('a', { words: ['zwrot', 'lampa'] })], [], now).here;
    expect(one?.about).toEqual(['zwrot']);
  });
});

test('what was meant more closely comes first, what is over last', () => {
  const cards = [
    card('over', { situations: ['delay'], needs: ['time'], words: ['lamp'] }, { validUntil: now - 1 }),
    card('broad', { situations: ['delay'] }),
    card('close', { situations: ['delay'], words: ['lamp'] }),
  ];
  const ticket = ticketAbout({ situations: ['delay'], needs: ['time'], text: 'Two lamps are late' });
  const { here } = mayDecide(ticket, cards, [], now);
  expect(here.map(({ freedom, isOver }) => [freedom.id, isOver])).toEqual([
    ['close', false],
    ['broad', false],
    ['over', true],
  ]);
});

test('limits of packs come in where their pack says so', () => {
  expect(idsOf(mayDecide(ticketAbout({ limits: ['team/postage'] }), [], [limit], now).here)).toEqual(['team/postage']);
  expect(idsOf(mayDecide(ticketAbout({ limits: [] }), [], [limit], now).here)).toEqual([]);
});

describe('a draft that asks for leave', () => {
  const escalates = "I'll have to ask my manager";

  test('is told what may be decided, with the words that ask', () => {
    const ticket = ticketAbout({ situations: ['delay'], escalates });
    const { instead } = mayDecide(ticket, [card('a', { situations: ['delay'] })], [limit], now);
    expect(instead?.words).toBe(escalates);
    expect(idsOf(instead?.freedoms ?? [])).toEqual(['a']);
  });

  test('brings up cards by its own words, and last those bound to nothing', () => {
    const ticket = ticketAbout({ text: 'My lamp is broken', draft: `${escalates} about the refund.`, escalates });
    const cards = [card('any', {}), card('refund', { words: ['refunds'] }), card('other', { words: ['voucher'] })];
    const { here, instead } = mayDecide(ticket, cards, [], now);
    expect(here).toEqual([]);
    expect(idsOf(instead?.freedoms ?? [])).toEqual(['refund', 'any']);
  });

  test('is told nothing when no card allows it, or only one that is over', () => {
    const ticket = ticketAbout({ situations: ['delay'], escalates });
    const over = card('a', { situations: ['delay'] }, { validUntil: now - day });
    expect(mayDecide(ticket, [over], [limit], now).instead).toBeUndefined();
  });

  test('is told nothing more when it decides', () => {
    expect(mayDecide(ticketAbout({ draft: 'I have refunded it.' }), [card('a', {})], [], now)).toEqual({ here: [] });
  });
});

test.each([
  [undefined, 'holds'],
  [now + 15 * day, 'holds'],
  [now + 14 * day, 'ends-soon'],
  [now, 'ends-soon'],
  [now - 1, 'over'],
] as const)('a card valid until %s %s', (validUntil, is) => {
  expect(validity(validUntil === undefined ? {} : { validUntil }, now)).toBe(is);
});
