// The world of the studio in memory: a shelf, drafts and keys that change as the commands say, for views, tests and the gallery.
// It judges what comes with the product's own functions; what it cannot know (an address, a signature) it is told.
import type { Command } from '../../src/domain/command.ts';
import type { ReadArrival } from '../../src/domain/packs/arrival/arrival.ts';
import type { DraftRow } from '../../src/domain/packs/edit/draft-row.ts';
import type { Overlay } from '../../src/domain/packs/shelf/overlay.ts';
import type { Shelf, ShelfPack } from '../../src/domain/packs/shelf/shelf.ts';
import { overlayStates, withOverlays } from '../../src/domain/packs/shelf/with-overlays.ts';
import { done, failed, type Outcome, type Problem } from '../../src/domain/problem.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { Topic } from '../../src/messages/protocol.ts';
import { readPackFile } from '../../src/sharing/pack-file.ts';
import type { FollowedWorld, Standing } from '../../src/studio/follow-studio.ts';
import type { StudioWorld } from '../../src/studio/studio-context.ts';
import { judged, packOf, shelfPack, type WorldPack } from './world-packs.ts';

export type { WorldPack } from './world-packs.ts';

export type WorldParts = {
  /** In the order of the shelf. */
  readonly packs?: readonly WorldPack[];
  readonly drafts?: readonly DraftRow[];
  readonly overlays?: readonly Overlay[];
  readonly shelf?: Partial<Omit<Shelf, 'packs' | 'overlays'>>;
  readonly standing?: Partial<Standing>;
  /** Epoch milliseconds. */
  readonly now: number;
};

export type FakeStudioWorld = StudioWorld &
  FollowedWorld & {
    /** Every command sent, oldest first. */
    readonly sent: Command[];
    readonly copied: string[];
    readonly saved: { readonly name: string; readonly text: string | Blob; readonly type: string }[];
    readonly sitesAsked: string[];
    /** Set: the next questions and commands fail with it. */
    problem: Problem | undefined;
    /** What an arrival is answered with instead of the judgement made here. */
    arrival: ((file: string) => ReadArrival) | undefined;
    canCopy: boolean;
    grantsSite: boolean;
    readonly announce: (...topics: readonly Topic[]) => void;
  };

export function studioWorld(parts: WorldParts): FakeStudioWorld {
  let packs = [...(parts.packs ?? [])];
  let drafts = [...(parts.drafts ?? [])];
  let overlays = [...(parts.overlays ?? [])];
  let shelf: Omit<Shelf, 'packs' | 'overlays'> = { subscriptions: [], keys: [], isSealed: false, ...parts.shelf };
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const refused = () => (world.problem === undefined ? undefined : failed(world.problem.code, world.problem.detail));
  const answer = async <T>(value: () => T): Promise<Outcome<T>> => refused() ?? { ok: true, value: value() };
  const announce = (...topics: readonly Topic[]) => {
    for (const listener of listeners) listener(topics);
  };
  const here = (id: string) => packs.find(({ text }) => packOf(text)?.id === id);
  const changePack = (id: string, change: Partial<ShelfPack>) => {
    packs = packs.map((one) => (packOf(one.text)?.id === id ? { ...one, ...change } : one));
  };

  const carryOut = async (command: Command): Promise<Outcome> => {
    switch (command.type) {
      case 'take-pack': {
        const read = await readPackFile(command.file);
        const pack = read.ok ? packOf(read.text) : undefined;
        if (!read.ok || pack === undefined) return failed('message-refused');
        const { way, address, isAutomatic } = command;
        const taken = { text: read.text, way, isAutomatic, at: world.now(), ...(address && { address }) };
        packs = [...packs.filter(({ text }) => packOf(text)?.id !== pack.id), taken];
        break;
      }
      case 'remove-pack':
        packs = packs.filter(({ text }) => packOf(text)?.id !== command.id);
        break;
      case 'turn-pack':
        changePack(command.id, { isOn: command.isOn });
        break;
      case 'update-pack-alone':
        changePack(command.id, { isAutomatic: command.isAutomatic });
        break;
      case 'subscribe':
        shelf = {
          ...shelf,
          subscriptions: [...shelf.subscriptions, { address: command.address, nextAt: world.now(), failures: 0 }],
        };
        break;
      case 'unsubscribe':
        shelf = { ...shelf, subscriptions: shelf.subscriptions.filter(({ address }) => address !== command.address) };
        break;
      case 'name-key':
        shelf = {
          ...shelf,
          keys: shelf.keys.map((one) => (one.key === command.key ? { ...one, name: command.name } : one)),
        };
        break;
      case 'revoke-key':
        shelf = {
          ...shelf,
          keys: shelf.keys.map((one) => (one.key === command.key ? { ...one, isRevoked: command.isRevoked } : one)),
        };
        break;
      case 'keep-overlay':
        overlays = [...overlays.filter(({ id }) => id !== command.overlay.id), { ...command.overlay, at: world.now() }];
        break;
      case 'drop-overlay':
        overlays = overlays.filter(({ id }) => id !== command.id);
        break;
      case 'keep-pack-draft':
        drafts = [{ ...command.draft, at: world.now() }, ...drafts.filter(({ id }) => id !== command.draft.id)];
        announce('pack-drafts');
        return done;
      case 'drop-pack-draft':
        drafts = drafts.filter(({ id }) => id !== command.id);
        announce('pack-drafts');
        return done;
      default:
        return done;
    }
    announce('packs');
    return done;
  };

  const world: FakeStudioWorld = {
    sent: [],
    copied: [],
    saved: [],
    sitesAsked: [],
    problem: undefined,
    arrival: undefined,
    canCopy: true,
    grantsSite: true,
    announce,
    onChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    askStanding: () => answer(() => ({ settings: defaultSettings, problems: [], ...parts.standing })),
    askShelf: () =>
      answer(() => ({
        ...shelf,
        packs: packs.flatMap((one) => shelfPack(one) ?? []),
        overlays: overlays.flatMap((one) => overlayStates(packOf(here(one.pack)?.text ?? ''), [one])),
      })),
    askDrafts: () => answer(() => drafts),
    askPacks: () =>
      answer(() =>
        packs.flatMap(({ text, isOn = true }) => {
          const pack = isOn ? packOf(text) : undefined;
          return pack === undefined ? [] : [withOverlays(pack, overlays)];
        }),
      ),
    askText: async (id) => {
      const text = here(id)?.text;
      return refused() ?? (text === undefined ? failed('store-failed', `no pack ${id}`) : { ok: true, value: text });
    },
    askArrival: async (file, way) => {
      const refusal = refused();
      if (refusal) return refusal;
      return { ok: true, value: world.arrival?.(file) ?? (await judged(file, way, here, shelf)) };
    },
    send: async (command) => {
      world.sent.push(command);
      return refused() ?? carryOut(command);
    },
    requestSite: async (origin) => {
      world.sitesAsked.push(origin);
      return world.grantsSite;
    },
    copy: async (text) => {
      if (world.canCopy) world.copied.push(text);
      return world.canCopy;
    },
    saveFile: (name, text, type) => world.saved.push({ name, text, type }),
    now: () => parts.now,
  };
  return world;
}
