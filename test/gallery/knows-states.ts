// What Carecue knows, and privacy, in every state they can be in.
import type { KnownKind } from '../../src/domain/knowledge/kinds.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import type { PanelData } from '../../src/panel/store.ts';
import type { Stored } from '../fakes/known-door.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import { texts } from './people.ts';
import { day, hour, minute, now, origin, refTo } from './pieces.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

function stored(lang: Lang): Stored {
  const { subject, customer, promise, earned } = texts[lang];
  const promises = Array.from({ length: 23 }, (_, place) => ({
    id: `p${place}`,
    value: {
      id: `p${place}`,
      ticket: refTo(`${48_213 + place}`),
      customer,
      words: promise,
      due: now + place * hour,
      state: 'open',
    },
  }));
  return {
    promises,
    progress: [{ id: 'k', value: { ticketKey: refTo('48213').key, steps: ['acknowledge'], at: now - minute } }],
    corrections: [{ id: 'c', value: { id: 'c', at: now - day, was: 'angry', is: 'let-down', features: [] } }],
    settings: [{ id: 'own', value: { lang: 'auto' } }],
    sites: [{ id: `${origin}/*`, value: `${origin}/*` }],
    pages: [{ id: 'page:7', value: { origin, snapshot: { subject, requester: customer }, at: now } }],
    openers: [{ id: 'openers:last', value: { newestFirst: [{ opener: earned[0] ?? '', url: origin }] } }],
  };
}

const own = (lang: Lang): Kept => ({
  note: [{ id: 'n1', kind: 'learned', text: texts[lang].notes[2] ?? '', madeAt: now - day, changedAt: now - day }],
  checkIn: [{ id: 'c1', energy: 3, at: now - hour }],
});

export function knowsStates(calm: Calm, panel: Panel) {
  const knows = (knownKind?: KnownKind, press?: readonly string[]) => (lang: Lang) => ({
    ...calm,
    room: 'knows' as const,
    state: panel(lang),
    known: stored(lang),
    own: own(lang),
    ...(knownKind && { knownKind }),
    ...(press && { press }),
  });
  return {
    knows: knows(),
    'knows-folds': knows(undefined, ['.known-line.soft']),
    'knows-locked': (lang: Lang) => ({ ...knows()(lang), lock: { kind: 'locked' as const } }),
    'knows-nothing': (lang: Lang) => ({ ...knows()(lang), known: {}, own: {} }),
    'knows-promises': knows('promises'),
    'knows-record': knows('promises', ['.known-line', '.known-whole .link']),
    'knows-delete-all': knows('sites', ['.known-ways > div > .link']),
    'knows-empty': knows('texts'),
    'knows-note': knows('note', ['.known-line']),
    privacy: (lang: Lang) => ({ ...calm, room: 'privacy' as const, state: panel(lang) }),
  };
}
