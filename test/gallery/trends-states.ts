// How it has been, in every state it can be in: a calm fortnight, a quarter with a lasting drop, the pulse, and nothing yet.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import type { Settlement } from '../../src/domain/promises/settlement.ts';
import type { CheckIn, Level } from '../../src/domain/wellbeing/check-in.ts';
import type { Handled } from '../../src/domain/wellbeing/handled.ts';
import type { Pulse } from '../../src/domain/wellbeing/pulse.ts';
import type { PanelData } from '../../src/panel/store.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { day, hour, minute, now } from './pieces.ts';
import { noToday } from './today-states.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

/** The weekday `ago` days before the gallery's Tuesday, 0 Monday … 6 Sunday. */
const weekday = (ago: number) => (((1 - ago) % 7) + 7) % 7;
const isWorked = (ago: number) => weekday(ago) < 5;
const level = (value: number): Level =>
  ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, Math.round(value) - 1))] ?? 3;

/** Tickets of a day: every third day is a heavy one. */
const ticketsOn = (ago: number) => (ago % 3 === 0 ? 9 : 4);

const handledOn = (ago: number): readonly Handled[] =>
  Array.from({ length: ticketsOn(ago) }, (_, place) => ({
    id: `h${ago}.${place}`,
    at: now - ago * day - place * 30 * minute,
    since: now - ago * day - 5 * hour,
    feelings: [{ feeling: place % 3 === 0 ? 'angry' : 'worried', strength: 0.7 }],
    arousal: place % 4 === 0 ? 'high' : 'calm',
    repeated: place % 5 === 0,
    ...(place % 2 === 0 && { trend: place % 8 === 6 ? 'worse' : place % 4 === 0 ? 'better' : 'same' }),
  }));

/** @param falls days ago from which on energy lies lower */
const checkInOn = (ago: number, falls: number): CheckIn => {
  const heavy = ago % 3 === 0 ? 1 : 0;
  const fallen = ago <= falls ? 1.6 : 0;
  return {
    id: `c${ago}`,
    at: now - ago * day - 2 * hour,
    energy: level(4.2 - heavy - fallen + (ago % 4 === 1 ? 0.6 : 0)),
    ...(ago % 5 !== 2 && { mood: level(3.8 - heavy + (ago % 2)) }),
  };
};

/** Newest first; a day off in between and every eleventh left out. */
const worked = (days: number): readonly number[] =>
  Array.from({ length: days }, (_, ago) => ago).filter((ago) => isWorked(ago) && ago % 11 !== 4);

function kept(days: number, falls = -1): Kept {
  const ago = worked(days);
  const pulse: readonly Pulse[] = ago
    .filter((each) => weekday(each) === 3)
    .map((each) => ({ id: `p${each}`, at: now - each * day, energy: 4, good: 4 }));
  return {
    checkIn: ago.map((each) => checkInOn(each, falls)),
    handled: ago.flatMap(handledOn),
    pulse,
  };
}

/** Two kept on each of twelve working days, and one of which word came late. */
const settled: readonly Settlement[] = [
  ...worked(30)
    .slice(0, 12)
    .flatMap((ago) => [1, 2].map((place) => ({ at: now - ago * day - place * hour, as: 'kept' as const }))),
  { at: now - 6 * day, as: 'broken' },
];

export function trendsStates(calm: Calm, panel: Panel) {
  const own =
    (records: Kept, press?: readonly string[], ownPage: 'home' | 'trends' = 'trends') =>
    (lang: Lang) => ({
      ...calm,
      room: 'me' as const,
      ownPage,
      state: panel(lang, { ticket: { kind: 'no-ticket', origin: 'https://desk.example.com' }, today: noToday }),
      own: records,
      settled,
      ...(press && { press }),
    });
  const asked: Kept = { ...kept(30), pulse: [] };
  const answeredNow: CheckIn = { id: 'now', at: now - 4 * minute, energy: 3, mood: 4 };
  return {
    trends: own(kept(30)),
    'trends-quarter': own(kept(120), ['.kinds label:nth-of-type(2) input']),
    'trends-table': own({ ...kept(30), trendChoices: [{ id: 'own', asTable: true }] }),
    'trends-empty': own({}),
    'trends-pulse': own(asked),
    'trends-pulse-second': own(asked, ['.pulse-answers [data-level="4"]']),
    'trends-pulse-off': own({ ...asked, trendChoices: [{ id: 'own', pulseOff: true }] }),
    'trends-drop': own(kept(150, 40)),
    'trends-raise': own(kept(150, 40), ['.trend-drop .btn']),
    'trends-home': own(kept(150, 40), undefined, 'home'),
    'trends-home-pulse': own({ checkIn: [answeredNow, ...(asked.checkIn ?? [])] }, undefined, 'home'),
  } as const;
}
