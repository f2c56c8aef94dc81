// The studio in its states, with a shelf of the built-in packs and one of a team's own.
import type { ReadArrival } from '../../src/domain/packs/arrival/arrival.ts';
import { writeDraft } from '../../src/domain/packs/edit/draft.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { StudioPlace } from '../../src/studio/studio-context.ts';
import type { LockState } from '../../src/vault/vault.ts';
import type { Kept } from '../fakes/memory-vault.ts';
import type { WorldPack, WorldParts } from '../fakes/studio-world.ts';
import { now } from './pieces.ts';
import { studioOwnStates } from './studio-own-states.ts';
import { lamps } from './studio-pack.ts';
import { studioShelfStates } from './studio-shelf-states.ts';
import { studioWriteStates } from './studio-write-states.ts';

export type StudioState = WorldParts & {
  readonly place: StudioPlace;
  /** What the agent's own room holds; nothing unless told. */
  readonly own?: Kept;
  readonly lock?: LockState;
  /** Selectors of what is pressed, in order, once it stands. */
  readonly press?: readonly string[];
  /** A pack file that is being looked at, and what is to be said of it; or one that was too large to keep. */
  readonly arrives?: { readonly file: string; readonly read: ReadArrival } | 'lost';
  /** It stands once something is there that this finds. */
  readonly until?: string;
  /** The world does not answer. */
  readonly isSilent?: boolean;
};

const lampsText = writeDraft(JSON.parse(JSON.stringify(lamps)));
const ownPack: WorldPack = { text: lampsText, way: 'own', at: now };
const shelfPacks: readonly WorldPack[] = [ownPack, ...builtInPacks.map((text) => ({ text }))];

const calm: WorldParts = { packs: shelfPacks, now };

export const studioStates = {
  'studio-packs': () => ({ ...calm, place: { page: 'packs' } }),
  'studio-keys': () => ({ ...calm, place: { page: 'keys' } }),
  'studio-drafts-none': () => ({ ...calm, place: { page: 'write' } }),
  'studio-opening': () => ({ ...calm, place: { page: 'packs' }, isSilent: true }),
  ...studioShelfStates,
  ...studioOwnStates,
  ...studioWriteStates,
} as const satisfies Readonly<Record<string, () => StudioState>>;

export type StudioStateName = keyof typeof studioStates;
// Object.keys says `string`.
export const studioStateNames = Object.keys(studioStates) as StudioStateName[];
