// Writing packs, in the states it can be in: drafts in all stages, each part of the desk, what is found, what cannot be read.
import { writeDraft } from '../../src/domain/packs/edit/draft.ts';
import type { DraftRow } from '../../src/domain/packs/edit/draft-row.ts';
import { newPack } from '../../src/domain/packs/edit/templates.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { WorldPack, WorldParts } from '../fakes/studio-world.ts';
import { hour, minute, now } from './pieces.ts';
import { lamps } from './studio-pack.ts';
import type { StudioState } from './studio-states.ts';

const text = writeDraft(JSON.parse(JSON.stringify(lamps)));
const packs: readonly WorldPack[] = [{ text, way: 'own', at: now }, ...builtInPacks.map((one) => ({ text: one }))];
const calm: WorldParts = { packs, now };

const row = (id: string, written: string, at = now - 2 * minute): DraftRow => ({ id, text: written, at });
const next = { ...lamps, version: '1.2.0', prompts: lamps.prompts.slice(0, 3) };

/** As drafts are while somebody writes: a language short, a principle nobody named, a phrase left open, keys of a later version. */
const unfinished = {
  ...lamps,
  licence: undefined,
  colour: 'green',
  prompts: [
    ...lamps.prompts,
    {
      id: 'no-romanian',
      kind: 'say',
      principle: 'nobody-named-it',
      source: 'Our own desk, 2026',
      text: {
        en: 'Thank you for your patience[, {custmer}]. We will get back to you soon [TODO].',
        pl: 'Dziękuję za cierpliwość.',
      },
      when: { feelings: ['worried'], moods: ['blue'] },
      volume: 11,
    },
    'a line that lost its way',
  ],
  playbooks: 'to come',
};

const made = (value: object): string => writeDraft(JSON.parse(JSON.stringify(value)));

/** Two thousand prompts, the most a pack may hold. */
export const longDraft = (): string =>
  made({
    ...lamps,
    prompts: Array.from({ length: 2_000 }, (_, i) => {
      const prompt = lamps.prompts[i % lamps.prompts.length];
      return {
        ...prompt,
        id: `${prompt?.id}-${i}`,
        text: { en: `${prompt?.text.en} (${i})`, pl: prompt?.text.pl, ro: prompt?.text.ro },
      };
    }),
  });

const desk =
  (item: string, written = text, more: Partial<StudioState> = {}) =>
  (): StudioState => ({
    ...calm,
    drafts: [{ ...row('d1', written), base: made({ ...next, version: '1.2.0' }) }],
    place: { page: 'write', draft: 'd1', item },
    until: '.desk-parts[data-looked=true]',
    ...more,
  });

export const studioWriteStates = {
  'studio-drafts': (): StudioState => ({
    ...calm,
    drafts: [
      row('d1', text),
      row('d2', writeDraft(newPack('Torches', 'en', 'torches')), now - 26 * hour),
      row('d3', '{ "format": "carecue-pack", "title": ', now - 3 * hour),
    ],
    place: { page: 'write' },
  }),
  'studio-write-head': desk('head'),
  'studio-write-prompt': desk('prompts/0'),
  'studio-write-checklist': desk('checklists/0'),
  'studio-write-cadence': desk('cadences/0'),
  'studio-write-limit': desk('limits/0'),
  'studio-write-avoid': desk('avoid/0'),
  'studio-write-empty-list': desk('playbooks'),
  'studio-write-unfinished': desk('prompts/4', made(unfinished)),
  'studio-write-lost-line': desk('prompts/5', made(unfinished)),
  'studio-write-unfit-list': desk('playbooks', made(unfinished)),
  'studio-write-check': desk('check', made(unfinished)),
  'studio-write-check-clean': desk('check', text, { packs: [] }),
  'studio-write-hand-out': desk('hand-out'),
  'studio-write-not-ready': desk('hand-out', made(unfinished)),
  'studio-write-as-text': desk('head', '{\n  "format": "carecue-pack",\n  "title": { "en": "Lamps",\n}\n'),
  'studio-write-gone': desk('head', text, { drafts: [] }),
  'studio-write-playbook': desk('playbooks/0', JSON.stringify(playbookPack())),
} as const satisfies Readonly<Record<string, () => StudioState>>;

function playbookPack() {
  const withPlaybooks = builtInPacks.map((one) => JSON.parse(one)).find(({ playbooks }) => playbooks?.length > 0);
  return {
    ...lamps,
    principles: { ...lamps.principles, ...withPlaybooks?.principles },
    playbooks: withPlaybooks?.playbooks,
  };
}
