// The packs page in its states: what is here, what arrives, where it comes from, what the company says. Invented people only.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Arrival, ReadArrival } from '../../src/domain/packs/arrival/arrival.ts';
import { comparePacks } from '../../src/domain/packs/arrival/compare-packs.ts';
import { judgeArrival, type Known } from '../../src/domain/packs/arrival/judge-arrival.ts';
import { writeDraft } from '../../src/domain/packs/edit/draft.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { Signer } from '../../src/domain/packs/shelf/known-key.ts';
import { noPolicy } from '../../src/domain/packs/shelf/policy.ts';
import { addressProblems, type Subscription } from '../../src/domain/packs/shelf/subscription.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { WorldPack, WorldParts } from '../fakes/studio-world.ts';
import { day, hour, minute, now } from './pieces.ts';
import { lamps } from './studio-pack.ts';
import type { StudioState } from './studio-states.ts';

export const textOf = (pack: Pack): string => writeDraft(JSON.parse(JSON.stringify(pack)));

export const ewa: Signer = {
  key: 'EwaEwaEwaEwaEwaEwaEwaEwaEwaEwaEwaEwaEwaEwaE',
  fingerprint: '7f3a 91c2 0b44 e6d1 58aa 03bf 9c1e 4d70',
  name: 'Ewa Example',
};
const stranger: Signer = {
  key: 'NewNewNewNewNewNewNewNewNewNewNewNewNewNewN',
  fingerprint: 'c0de 12ab 9934 77f0 1e2d 5b68 a4c3 d9e1',
};

const builtIn: readonly WorldPack[] = builtInPacks.map((text) => ({ text }));
const named = (id: string, title: Pack['title']): string => textOf({ ...lamps, id, title });

/** A pack of one prompt in one language: what is missing is seen in the others. */
export const small = (id: string, lang: Lang, title: string): string =>
  textOf({
    format: 'carecue-pack',
    formatVersion: 1,
    id,
    version: '0.4.0',
    title: { [lang]: title },
    authors: ['Ola Example'],
    licence: 'CC0-1.0',
    languages: [lang],
    principles: { care: { [lang]: 'Care' } },
    prompts: [
      { id: 'here', kind: 'say', principle: 'care', source: 'Our own desk, 2026', text: { [lang]: title }, when: {} },
    ],
  });
const inEnglish = small('night-desk', 'en', 'Night desk');
const inPolish = small('zwroty', 'pl', 'Zwroty i wymiany');

const theirs: readonly WorldPack[] = [
  {
    text: textOf(lamps),
    way: 'address',
    address: 'https://packs.example.com/lamps.carecue',
    signer: ewa,
    isAutomatic: true,
    at: now - 3 * day,
  },
  { text: inEnglish, way: 'file', isOn: false, at: now - 20 * minute },
  { text: inPolish, way: 'code', signer: { key: stranger.key, fingerprint: stranger.fingerprint }, at: now - 40 * day },
  { text: named('my-lamps', { en: 'My lamps', pl: 'Moje lampy', ro: 'Lămpile mele' }), way: 'own', at: now - day },
];

const followed: Subscription = {
  address: 'https://packs.example.com/lamps.carecue',
  pack: lamps.id,
  checkedAt: now - 2 * hour,
  nextAt: now + 4 * hour,
  failures: 0,
};

const companyAddress = 'https://packs.example.org/everybody.carecue';

const calm: WorldParts = { packs: [...theirs, ...builtIn], now, shelf: { subscriptions: [followed] } };
const packsPage = { place: { page: 'packs' } } as const;

function many(count: number): readonly WorldPack[] {
  return Array.from({ length: count }, (_, i) => ({
    text: named(`team-${i + 1}`, { en: `Team ${i + 1}`, pl: `Zespół ${i + 1}`, ro: `Echipa ${i + 1}` }),
    way: 'file' as const,
    at: now - i * hour,
  }));
}

/** What the background would say of a text, signed or not, beside what is here. */
export function arrivalOf(text: string, signer: Signer | undefined, known: Partial<Known> = {}): ReadArrival {
  const read = parsePack(text);
  if (!read.ok) return read;
  const before = known.here && parsePack(known.here.text);
  const about = { pack: read.pack, text, isGenuine: true, way: 'file' as const, ...(signer && { key: signer.key }) };
  const arrival: Arrival = {
    pack: read.pack,
    verdict: judgeArrival(about, { builtIns: [], keys: [], policy: noPolicy, ...known }),
    difference: comparePacks(before?.ok ? before.pack : undefined, read.pack),
    ...(signer && { signer }),
  };
  return { ok: true, arrival };
}

const lampsHere = { text: textOf(lamps), way: 'address', version: lamps.version } as const;
const [broken, underWay, ...otherPrompts] = lamps.prompts;

/** The next version: a prompt said otherwise, one new, one gone, another vision. */
export const newer: Pack = {
  ...lamps,
  version: '1.3.0',
  vision: { ...lamps.vision, en: 'Nobody sits in the dark because of us, and nobody waits for word.' },
  prompts: [
    ...(broken
      ? [
          {
            ...broken,
            text: {
              ...broken.text,
              en: 'A lamp in pieces is no lamp[, {customer}]. A new one leaves our warehouse today, at our cost.',
            },
            when: { ...broken.when, arousal: ['raised' as const] },
          },
        ]
      : []),
    ...(underWay ? [{ ...underWay, id: 'spare-first' }] : []),
    ...otherPrompts,
  ],
};

const arriving = (text: string, signer?: Signer, known?: Partial<Known>) => (): StudioState => ({
  ...calm,
  ...packsPage,
  arrives: { file: text, read: arrivalOf(text, signer, known) },
});

const twisted = textOf({ ...lamps, id: 'twisted' })
  .replace('"needs": [', '"neads": [')
  .replaceAll('"kind": "say"', '"kind": "shout"')
  .replace('Our own desk, 2026', 'Our own \u202edesk');

export const studioShelfStates = {
  'studio-shelf': () => ({ ...calm, ...packsPage }),
  'studio-shelf-first': () => ({ packs: builtIn, now, ...packsPage }),
  'studio-shelf-many': () => ({ ...calm, packs: [...many(200), ...builtIn], ...packsPage }),
  'studio-shelf-sealed': () => ({ ...calm, ...packsPage, shelf: { isSealed: true } }),
  'studio-shelf-managed': () => ({
    ...packsPage,
    now,
    packs: [
      {
        text: textOf(lamps),
        way: 'policy',
        address: followed.address,
        signer: ewa,
        byPolicy: 'required',
        isAutomatic: true,
        at: now - day,
      },
      { text: inEnglish, way: 'file', byPolicy: 'blocked', isOn: false, at: now - 9 * day },
      ...builtIn,
    ],
    shelf: {
      subscriptions: [followed, { address: companyAddress, nextAt: now + hour, failures: 1, problem: 'not-allowed' }],
      keys: [
        { ...ewa, name: 'Ewa Example', packs: [lamps.id], isRevoked: false, since: now - day, byPolicy: 'allowed' },
      ],
      policy: {
        requiredPacks: [{ address: followed.address, key: ewa.key }, { address: companyAddress }],
        allowedPacks: [lamps.id],
        blockedPacks: ['night-desk'],
        allowedKeys: [ewa.key],
        revokedKeys: [stranger.key],
        allowAddresses: false,
      },
      policyIgnored: ['requiredPacks[2]'],
    },
  }),
  'studio-shelf-unreadable': () => ({
    ...calm,
    ...packsPage,
    shelf: {
      ...calm.shelf,
      unreadable: [
        {
          id: 'from-tomorrow',
          problems: [{ path: 'formatVersion', line: 3, code: 'newer-format', detail: '2' }],
        },
      ],
    },
    press: ['[data-pack="from-tomorrow"] .link', '[data-pack="from-tomorrow"] .link:nth-of-type(3)'],
  }),
  'studio-shelf-addresses': () => ({
    ...calm,
    ...packsPage,
    shelf: {
      subscriptions: [
        { ...followed, waiting: textOf(newer) },
        { address: 'https://cdn.example.org/teams/returns/latest.carecue', nextAt: now, failures: 0 },
        ...addressProblems.map((problem, i) => ({
          address: `https://host-${i + 1}.example.net/pack.carecue`,
          checkedAt: now - (i + 1) * hour,
          nextAt: now + (i + 1) * hour,
          failures: i + 1,
          problem,
          ...(problem === 'refused' && { why: 'other-key' as const }),
        })),
      ],
    },
  }),
  'studio-shelf-arrival': arriving(textOf({ ...lamps, id: 'lamps-new' }), stranger),
  'studio-shelf-arrival-unsigned': arriving(small('wieczor', 'pl', 'Wieczorna zmiana')),
  'studio-shelf-arrival-update': arriving(textOf(newer), ewa, {
    here: { ...lampsHere, signed: { key: ewa.key, signature: '' } },
  }),
  'studio-shelf-arrival-same': arriving(textOf(lamps), undefined, { here: lampsHere }),
  'studio-shelf-arrival-refused': arriving(textOf({ ...lamps, version: '1.1.9' }), stranger, {
    here: { ...lampsHere, signed: { key: ewa.key, signature: '' } },
  }),
  'studio-shelf-problems': arriving(twisted),
  'studio-shelf-lost': () => ({ ...calm, ...packsPage, arrives: 'lost' }),
} as const satisfies Readonly<Record<string, () => StudioState>>;
