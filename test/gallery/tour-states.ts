// The first minute in every state: the three screens, beside each kind of page, and the try-out from its first word to its promise.
import type { Lang } from '../../src/domain/language/lang.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PanelState, TicketRoom } from '../../src/domain/panel-state.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { PanelData } from '../../src/panel/store.ts';
import { origin } from './pieces.ts';
import { noToday } from './today-states.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

const packs = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

const next = '.tour-ways .primary';
const tryOut = '.try .btn';
const insert = '.prompt footer .btn';
const promise = '.guide .btn';
const keep = '.offer .primary';

export function tourStates(calm: Calm, panel: Panel) {
  const first =
    (ticket: TicketRoom, ...press: readonly string[]) =>
    (lang: Lang) => ({
      ...calm,
      state: panel(lang, { settings: defaultSettings, ticket, today: noToday, packs }),
      press,
    });
  const off: TicketRoom = { kind: 'off', origin };
  return {
    tour: first(off),
    'tour-keeps': first(off, next),
    'tour-start': first(off, next, next),
    'tour-start-unknown': first({ kind: 'unknown' }, next, next),
    'tour-start-unreachable': first({ kind: 'unreachable' }, next, next),
    'tour-start-no-ticket': first({ kind: 'no-ticket', origin }, next, next),
    'try-out': first(off, next, next, tryOut),
    'try-out-steps': first(off, next, next, tryOut, insert),
    'try-out-offer': first(off, next, next, tryOut, insert, promise),
    'try-out-kept': first(off, next, next, tryOut, insert, promise, keep),
    /** Asked for from the menu, with a ticket open. */
    'tour-again': (lang: Lang) => ({ ...calm, room: 'tour' as const, state: panel(lang, { packs }) }),
    'tour-again-start': (lang: Lang) => ({
      ...calm,
      room: 'tour' as const,
      state: panel(lang, { packs }),
      press: [next, next],
    }),
  };
}
