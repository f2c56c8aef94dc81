// The lock and its pages, backups and what they say, in every state they can be in.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { OwnRecords } from '../../src/domain/own/backup.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { PanelData } from '../../src/panel/store.ts';
import { argon2 } from '../../src/vault/argon2.ts';
import { writeBackup } from '../../src/vault/backup-file.ts';
import type { Wholeness } from '../../src/vault/tally.ts';
import type { LockState } from '../../src/vault/vault.ts';
import { texts } from './people.ts';
import { day, hour, minute, now } from './pieces.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;
type Change = {
  readonly own?: OwnRecords;
  readonly lock?: LockState;
  readonly whole?: Wholeness;
  readonly press?: readonly string[];
  readonly drop?: (lang: Lang) => Promise<string>;
  /** How long ago the last backup was made. */
  readonly backedUp?: number;
  readonly isHome?: boolean;
};

function kept(lang: Lang): OwnRecords {
  const [mayDecide, decided, learned, thanked] = texts[lang].notes;
  const at = (ago: number) => ({ madeAt: now - ago, changedAt: now - ago });
  return {
    note: [
      { id: 'n1', kind: 'decided', text: decided, ...at(50 * minute) },
      { id: 'n2', kind: 'learned', text: learned, ...at(day) },
      { id: 'n3', kind: 'thanked', text: thanked, ...at(3 * day) },
    ],
    checkIn: [
      { id: 'c1', energy: 3, at: now - 2 * hour },
      { id: 'c2', energy: 4, at: now - day },
    ],
    draft: [{ id: 'note:note', text: mayDecide }],
  };
}

/** One note changed since, one that is gone here, ten check-ins of which one is here. */
function former(lang: Lang): OwnRecords {
  const { note = [] } = kept(lang);
  const [first, ...others] = note.slice(0, 2).map((one) => ({ ...one, text: texts[lang].line }));
  return {
    note: [...(first ? [first] : []), ...others.map((one) => ({ ...one, id: 'n9' }))],
    checkIn: Array.from({ length: 10 }, (_, place) => ({
      id: `c${place + 2}`,
      energy: 4,
      at: now - (place + 1) * day,
    })),
  };
}

const backupOf = async (records: OwnRecords, passphrase?: string): Promise<string> => {
  const file = await writeBackup({ madeAt: now - 20 * day, records }, async (work) => argon2(work), passphrase);
  return file.ok ? file.value.text() : '';
};

const sealed = { kind: 'open', sealed: true } as const;
const part = (place: number, selector: string) => `.safe:nth-of-type(${place}) ${selector}`;

export function safeStates(calm: Calm, panel: Panel) {
  const at =
    ({ own, drop, backedUp, isHome = false, ...rest }: Change = {}) =>
    (lang: Lang) => ({
      ...calm,
      room: 'me' as const,
      ownPage: isHome ? ('home' as const) : ('safe' as const),
      state: panel(
        lang,
        backedUp === undefined ? {} : { settings: { ...defaultSettings, backedUpAt: now - backedUp } },
      ),
      own: own ?? kept(lang),
      ...(drop && { drop: () => drop(lang) }),
      ...rest,
    });
  return {
    safe: at(),
    'safe-empty': at({ own: {} }),
    'safe-limits': at({ press: ['.safe .link'] }),
    'safe-turning-on': at({ backedUp: 3 * day, press: [part(2, '.btn')] }),
    'safe-on': at({ lock: sealed, backedUp: 3 * day, whole: { kind: 'whole', at: now - 20 * minute } }),
    'safe-changing': at({ lock: sealed, press: ['.links .link:nth-child(1)'] }),
    'safe-turning-off': at({ lock: sealed, press: ['.links .link:nth-child(3)'] }),
    'safe-backup-sealed': at({ lock: sealed, press: [part(3, '.btn')] }),
    'safe-restoring': at({ drop: (lang) => backupOf(former(lang)) }),
    'safe-restoring-here': at({ drop: (lang) => backupOf(kept(lang)) }),
    'safe-restoring-sealed': at({ drop: (lang) => backupOf(former(lang), 'correct horse') }),
    'safe-restoring-wrong': at({ drop: async () => 'a shopping list' }),
    'safe-taking-out': at({
      lock: sealed,
      press: [part(5, 'div:nth-of-type(1) .link'), part(5, 'div:nth-of-type(2) .link')],
    }),
    'safe-forgetting': at({ press: [part(6, '.link')] }),
    'safe-forgetting-sealed': at({ lock: sealed, press: [part(6, '.link')] }),
    'me-locked': at({ isHome: true, lock: { kind: 'locked' }, backedUp: 40 * day }),
    'me-locked-code': at({ isHome: true, lock: { kind: 'locked' }, press: ['.secret-form > .row .link'] }),
    'me-locked-lost': at({ isHome: true, lock: { kind: 'locked' }, press: ['.locked > div .link'] }),
    'me-opening': at({ isHome: true, lock: { kind: 'opening' } }),
    'me-broken': at({ isHome: true, lock: { kind: 'broken', problem: { code: 'store-failed' } } }),
    'me-not-whole': at({ isHome: true, lock: sealed, whole: { kind: 'off', kinds: ['note'] } }),
    'safe-not-whole': at({ lock: sealed, whole: { kind: 'off', kinds: ['checkIn'] } }),
    'me-backup-due': at({ isHome: true, backedUp: 40 * day }),
  } as const;
}
