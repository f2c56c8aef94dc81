// The studio's keys, what is handed out, and the agent's own words over a pack, in their states. Invented people; keys made for
// these pictures alone.
import { writeDraft } from '../../src/domain/packs/edit/draft.ts';
import type { SigningKey } from '../../src/domain/packs/edit/signing-key.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import type { Overlay } from '../../src/domain/packs/shelf/overlay.ts';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import { day, now } from './pieces.ts';
import { lamps } from './studio-pack.ts';
import type { StudioState } from './studio-states.ts';

export const signingKeys: readonly SigningKey[] = [
  {
    id: 'hkaBO1seRNTWl-ZJSHyc0mucCE30zc3dBLVh69weh04',
    name: 'Lamps and light, returns',
    secret: 'MC4CAQAwBQYDK2VwBCIEIEkJW4LD2JDLdHgKe54K2OravPvQ9nd8KHEXnCUkdGKs',
    madeAt: now - day,
  },
  {
    id: 'Zy8x44yy22XDuUG_0_PpF82BznGKGyO-HCm5i6RjKKs',
    name: 'Night shift',
    secret: 'MC4CAQAwBQYDK2VwBCIEICTu/fFAOmahnCxBNNZNHJvyqKfCMxxoQQFFnmBVMVRy',
    madeAt: now - 40 * day,
  },
];

const knownKeys: Shelf['keys'] = [
  {
    key: 'h_vM25Bl0A_n3g1W73cOVTYCFKMebuRT_5yVTP1PD3M',
    fingerprint: 'dfcf f630 bab8 b586 f248 a460 383a 4842',
    name: 'Ewa Example',
    packs: ['lamps-and-light', 'winter-returns'],
    isRevoked: false,
    since: now - 12 * day,
  },
  {
    key: 'y9ScKOetxVqzxE5JyMljg6doAeGVZQjqVI8YxasY5Ps',
    fingerprint: '9c3e 3d3d 1c47 1f41 3e99 229d 5804 486f',
    name: 'Radu Example',
    packs: ['old-desk'],
    isRevoked: true,
    since: now - 90 * day,
  },
  {
    key: 'TawiSXUOsPO2ihYQildFU7hfPBLbgjBpMQsSGXXPWw0',
    fingerprint: '6dfe 4d74 d0c4 8842 1a14 8fbe 9038 e0cd',
    name: 'Service academy',
    packs: [],
    isRevoked: false,
    since: now - 3 * day,
    byPolicy: 'allowed',
  },
];

/** Another version of the team's pack: the team lead wrote two things anew. */
const changed = (prompts: (before: Pack['prompts']) => Pack['prompts']): Pack => ({
  ...lamps,
  version: '1.3.0',
  prompts: prompts(lamps.prompts),
});

const later = changed((before) =>
  before.map((prompt) => {
    if (prompt.id === 'which-room') return { ...prompt, when: { ...prompt.when, situations: ['our-mistake'] } };
    if (prompt.id !== 'broken-on-arrival') return prompt;
    return { ...prompt, text: { ...prompt.text, en: 'A lamp in pieces gives no light. A new one leaves us today.' } };
  }),
);

/** Small enough for a QR code. */
const little: Pack = {
  ...lamps,
  languages: ['en'],
  prompts: lamps.prompts.slice(0, 2),
  checklists: [],
  cadences: [],
  limits: [],
  avoid: [],
};

const textOf = (pack: Pack): string => writeDraft(JSON.parse(JSON.stringify(pack)));

const prompt = (id: string): Pack['prompts'][number] => {
  const found = lamps.prompts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no prompt ${id}`);
  return found;
};

/** The agent's own words in one language, over the pack as it was in its version 1.2.0. */
function edited(id: string, text?: Pack['prompts'][number]['text']): Overlay {
  const base = prompt(id);
  return {
    id: `lamps-and-light/prompts/${id}`,
    pack: 'lamps-and-light',
    list: 'prompts',
    item: id,
    base: JSON.stringify(base),
    ...(text && { own: JSON.stringify({ ...base, text: { ...base.text, ...text } }) }),
    at: now - day,
  };
}

export const ownWords = {
  en: 'A lamp in pieces[, {customer}]: I am sorry. The new one goes out today, and I pack it myself.',
  pl: 'Lampa w kawałkach: przepraszam. Nowa wyjdzie dziś, sam ją zapakuję.',
};
const overlays = [edited('broken-on-arrival', ownWords), edited('whose-evening')];
const whichRoom = edited('which-room', { en: 'Which room is dark now? The stairs and the bathroom come first.' });

const gone: Overlay = {
  ...edited('broken-on-arrival', ownWords),
  id: 'lamps-and-light/prompts/old-apology',
  item: 'old-apology',
};

const elsewhere: Overlay = { ...gone, id: 'winter-returns/prompts/old-apology', pack: 'winter-returns' };

const keys = { place: { page: 'keys' }, now, shelf: { keys: knownKeys } } as const;
const team = (pack: Pack, way: 'file' | 'own' = 'file') => [{ text: textOf(pack), way, at: now - day }] as const;
const page = { place: { page: 'pack', id: 'lamps-and-light' }, now } as const;

export const studioOwnStates = {
  'studio-keys-mine': () => ({ ...keys, packs: team(lamps), own: { signingKey: signingKeys }, until: '.row .btn' }),
  'studio-keys-none': () => ({ place: { page: 'keys' }, now }),
  'studio-keys-locked': () => ({ ...keys, own: { signingKey: signingKeys }, lock: { kind: 'locked' } }),
  'studio-key-new': () => ({ ...keys, press: ['.keys .btn.primary'] }),
  'studio-key-taken-in': () => ({ ...keys, press: ['.keys > .row > .link'] }),
  'studio-key-saved': () => ({
    ...keys,
    own: { signingKey: signingKeys },
    press: ['.keys .key-row .link:nth-of-type(2)', '.keys:nth-of-type(2) .key-row .link:nth-of-type(2)'],
  }),
  'studio-pack': () => ({ ...page, packs: team(lamps), overlays, until: '.things' }),
  'studio-pack-conflict': () => ({ ...page, packs: team(later), overlays: [...overlays, whichRoom], until: '.things' }),
  'studio-packs-own': () => ({
    place: { page: 'packs' },
    now,
    packs: team(later),
    overlays: [...overlays, whichRoom, elsewhere],
    until: '.pack',
  }),
  'studio-pack-gone': () => ({ ...page, packs: team(lamps), overlays: [gone], until: '.things' }),
  'studio-pack-not-here': () => ({ ...page, overlays: [gone] }),
  'studio-thing': () => ({
    ...page,
    place: { ...page.place, item: 'prompts/broken-on-arrival' },
    packs: team(lamps),
    overlays,
    until: 'textarea',
  }),
  'studio-hand-out': () => ({
    ...page,
    packs: team(lamps, 'own'),
    own: { signingKey: signingKeys },
    press: ['.studio-pack > .row .btn'],
    until: '.cut-short',
  }),
  'studio-hand-out-qr': () => ({
    ...page,
    packs: team(little, 'own'),
    own: { signingKey: signingKeys },
    press: [
      '.studio-pack > .row .btn',
      '.hand-out section:nth-of-type(2) .btn',
      '.hand-out section:last-of-type .link',
    ],
    until: '.qr',
  }),
  'studio-hand-out-locked': () => ({
    ...page,
    packs: team(lamps, 'own'),
    own: { signingKey: signingKeys },
    lock: { kind: 'locked' },
    press: ['.studio-pack > .row .btn'],
  }),
} as const satisfies Readonly<Record<string, () => StudioState>>;
