// Today and the settings in every state they can be in.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import type { PromiseLine } from '../../src/domain/promises/promise-view.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { TicketRef } from '../../src/domain/ticket/snapshot.ts';
import type { PanelData } from '../../src/panel/store.ts';
import { texts } from './people.ts';
import { day, hour, keptLine, minute, now, offer, promises, refTo } from './pieces.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

export const noToday: PanelState['today'] = {
  now: [],
  laterToday: [],
  later: [],
  settled: [],
  silences: [],
  owed: 0,
  more: 0,
};

export const today = (lang: Lang): PanelState['today'] => ({
  ...noToday,
  now: promises(lang).slice(0, 1),
  laterToday: promises(lang).slice(1, 2),
  later: promises(lang).slice(2, 3),
  owed: 3,
});

export function todayStates(calm: Calm, panel: Panel) {
  const room =
    (change: (whole: PanelState['today'], lang: Lang) => Partial<PanelState['today']>, press?: readonly string[]) =>
    (lang: Lang) => ({
      ...calm,
      room: 'today' as const,
      state: panel(lang, { today: { ...today(lang), ...change(today(lang), lang) } }),
      ...(press && { press }),
    });
  return {
    today: room((_, lang) => ({ settled: settled(lang), silences: silences(lang) })),
    'today-updating': room(() => ({}), ['.unfolded .links button:nth-child(1)']),
    'today-snoozing': room(() => ({}), ['.unfolded .links button:nth-child(2)']),
    'today-moving': room(() => ({}), ['.unfolded .links button:nth-child(3)']),
    'today-full': room((whole) => ({ ...manyKinds(whole), more: 9_640, owed: 9_643 })),
    'today-quiet': room((_, lang) => ({ silences: silences(lang) }), ['.today > section:last-of-type > .link']),
    'today-tools': room(() => ({}), ['.today > section:last-child > .link']),
    'today-empty': room(() => noToday),
    'today-focus': (lang: Lang) => ({
      ...calm,
      room: 'today' as const,
      state: panel(lang, {
        settings: { ...defaultSettings, work: { ...defaultSettings.work, focusUntil: now + 20 * minute } },
      }),
    }),
    settings: (lang: Lang) => ({ ...calm, room: 'settings' as const, state: panel(lang) }),
    'settings-full': (lang: Lang) => ({
      ...calm,
      room: 'settings' as const,
      state: panel(lang, { settings: busySettings }),
    }),
  };
}

const split = [
  { open: 9 * 60, close: 12 * 60 },
  { open: 12 * 60 + 30, close: 17 * 60 },
];
const busySettings: PanelState['settings'] = {
  ...defaultSettings,
  work: {
    ...defaultSettings.work,
    timeZone: 'Europe/Bucharest',
    hours: {
      week: [split, split, split, split, [{ open: 480, close: 840 }], [], []],
      holidays: [{ on: '12-25' }, { on: '2027-03-29' }],
    },
    quiet: [{ days: [1, 2, 3, 4, 5], from: 17 * 60, to: 8 * 60 + 30 }],
  },
};

/** Pressing, renewed every four working hours, owed by somebody else, put off. */
function manyKinds({ now: due, laterToday, later }: PanelState['today']): Partial<PanelState['today']> {
  const history = [
    { at: now - 2 * hour, by: 'reply' as const, to: 'updated' as const, due: now - hour },
    { at: now - 70 * minute, by: 'agent' as const, to: 'moved' as const, due: now - 12 * minute },
  ];
  return {
    now: due.map((line) => ({ ...line, priority: 'high' as const, history })),
    laterToday: laterToday.map((line) => ({ ...line, cadence: { every: 4, unit: 'working-hours' as const } })),
    later: later.map((line) => ({ ...line, owner: 'Magazyn Łódź', snoozedUntil: now + day })),
  };
}

function silences(lang: Lang): PanelState['today']['silences'] {
  const [first, second] = texts[lang].others;
  const message = offer(lang, 'legendary/hold', texts[lang].holding);
  return [
    { key: 'k1', ticket: refTo('47001'), customer: first.customer, reason: 'quiet', since: now - 4 * day, message },
    { key: 'k2', ticket: refTo('46800'), customer: second.customer, reason: 'solved', since: now - 6 * day, message },
  ];
}

/** What a reply that was sent did to two promises of its ticket. */
export function keptAndRenewed(ref: TicketRef, lang: Lang): readonly PromiseLine[] {
  const line = keptLine(ref, lang);
  const by = 'reply' as const;
  return [
    { ...line, id: 'p5', state: 'kept', history: [{ at: now, by, to: 'kept', due: line.due }] },
    { ...line, id: 'p6', state: 'updated', history: [{ at: now, by, to: 'updated', due: line.due }] },
  ];
}

export function settled(lang: Lang): PanelState['today']['settled'] {
  return promises(lang)
    .slice(1)
    .map((line, place) => ({ ...line, state: place === 0 ? 'kept' : 'dropped', isDue: false, isOverdue: false }));
}
