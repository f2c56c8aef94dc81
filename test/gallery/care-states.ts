// Looking after oneself in every state it can be in: asked with a reason, a break, after a heavy reply, the end of a shift.
import type { Lang } from '../../src/domain/language/lang.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PanelState, TicketView } from '../../src/domain/panel-state.ts';
import type { Handled } from '../../src/domain/wellbeing/handled.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { OwnPage, PanelData } from '../../src/panel/store.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { breakPack } from './care-pack.ts';
import { careTexts } from './care-people.ts';
import { day, hour, minute, now } from './pieces.ts';
import { noToday } from './today-states.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;
type Door = { readonly ticket: PanelState['ticket']; readonly today: PanelState['today'] };

const builtIn = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

/** A stretch of seventy minutes with four heavy ones in it. */
const began = now - 70 * minute;
const work = { since: began, last: now };
const handled: readonly Handled[] = [5, 20, 40, 60].map((ago, place) => ({
  id: `h${place}`,
  at: now - ago * minute,
  since: began,
  feelings: [{ feeling: place === 1 ? 'angry' : 'frustrated', strength: 0.9 }],
  arousal: 'raised',
  repeated: place === 2,
}));
/** A quarter to five, with the default hours. */
const nearTheEnd = now + 2 * hour + 3 * minute;

/** @param open the ticket, as it is while a reply is written */
export function careStates(calm: Calm, panel: Panel, open: (lang: Lang) => TicketView) {
  const between = (parts: Partial<PanelState> = {}): Partial<PanelState> & Door => ({
    ticket: { kind: 'no-ticket', origin: 'https://desk.example.com' },
    today: noToday,
    packs: [breakPack],
    ...parts,
  });
  const own =
    (
      kept: (lang: Lang) => Kept,
      parts: Partial<PanelState> = {},
      ownPage: OwnPage = 'home',
      press?: readonly string[],
    ) =>
    (lang: Lang) => ({
      ...calm,
      room: 'me' as const,
      ownPage,
      state: panel(lang, between(parts)),
      own: kept(lang),
      ...(press && { press }),
    });
  const sent =
    (kept: Kept, arousal: 'calm' | 'raised', parts: Partial<PanelState> = {}) =>
    (lang: Lang) => {
      const whole = open(lang);
      const { next: _, reading, ...ticket } = whole;
      return {
        ...calm,
        state: panel(lang, {
          packs: [breakPack],
          ...parts,
          ticket: {
            kind: 'open' as const,
            ticket: {
              ...ticket,
              ...(reading && { reading: { ...reading, arousal, repeated: arousal === 'raised' } }),
              promiseOffers: [],
              promises: [],
              sent: { conversation: ticket.ref.key, at: now - minute, promiseOffers: [], settled: [] },
            },
          },
        }),
        own: kept,
      };
    };
  const pauseOf = (minutes: number, idea: string) => ({
    pause: [{ id: 'p', at: Date.now() - 5_000, idea, kind: 'relax' as const, minutes }],
  });
  return {
    'care-asked': own(() => ({ handled: handled.slice(0, 2) }), { work }),
    'care-break-offered': own(() => ({ handled, checkIn: [{ id: 'c', energy: 3, at: now - 2 * hour }] }), { work }),
    'care-low': own(() => ({ checkIn: [{ id: 'c', energy: 1, mood: 2, at: now - 4 * minute }] })),
    'care-shift-end': own(() => ({}), { now: nearTheEnd }),
    'care-pause-running': own(() => ({ pause: [{ id: 'p', at: now, idea: 'x/y', kind: 'relax', minutes: 5 }] })),
    'pause-choose': own(() => ({}), {}, 'pause'),
    'pause-settings': own(() => ({}), {}, 'pause', ['main', '.care-settings .more-of']),
    'pause-built-in': own(() => ({}), { packs: builtIn }, 'pause'),
    'care-built-in': own(() => ({ handled }), { work, packs: builtIn }),
    'pause-no-packs': own(() => ({}), { packs: [] }, 'pause'),
    'pause-breathing': own(() => pauseOf(5, 'breaks/sigh-5'), {}, 'pause'),
    'pause-breathing-short': own(() => pauseOf(1, 'breaks/sigh-1'), {}, 'pause'),
    'pause-eyes': own(() => pauseOf(1, 'breaks/far'), {}, 'pause'),
    'pause-stretch': own(() => pauseOf(3, 'breaks/stretch'), {}, 'pause'),
    'pause-walk': own(() => pauseOf(10, 'breaks/walk'), {}, 'pause'),
    'pause-over': own(() => pauseOf(5, 'breaks/sigh-5'), {}, 'pause', ['.break-ways .btn']),
    debrief: own(
      (lang) => ({
        draft: [
          { id: 'debrief:theirs', text: careTexts[lang].theirs },
          { id: 'debrief:their-side', text: careTexts[lang].theirSide },
        ],
        debrief: [{ id: 'd', at: now - day, mine: careTexts[lang].mine, faked: 2 }],
      }),
      {},
      'debrief',
      ['.debrief .kinds label:last-child input', '.more-of'],
    ),
    'good-things': own(
      (lang) => ({
        draft: [{ id: 'good-thing:1', text: careTexts[lang].good }],
        goodThings: [
          {
            id: 'g',
            at: now - day,
            things: [{ what: careTexts[lang].goodBefore, why: careTexts[lang].why }, { what: careTexts[lang].good }],
          },
        ],
      }),
      {},
      'good-things',
    ),
    'ticket-sent-heavy': sent({ handled }, 'raised', { work }),
    'ticket-sent-asked': sent({ handled: handled.slice(0, 2) }, 'calm', { work, today: noToday }),
    'ticket-sent-break': sent({ handled }, 'calm', { work, today: noToday }),
  };
}
