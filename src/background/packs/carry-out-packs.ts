// Commands about packs: those on this machine, where they come from, whom they are from, the agent's own edits, drafts.
import { done, type Outcome } from '../../domain/problem.ts';
import { announce } from '../../messages/changes.ts';
import type { Topic } from '../../messages/protocol.ts';
import { changeKeptPack } from '../../storage/kept-packs.ts';
import { changeKnownKey } from '../../storage/known-keys.ts';
import { deleteOverlay, putOverlay } from '../../storage/overlays.ts';
import { deletePackDraft, putPackDraft } from '../../storage/pack-drafts.ts';
import type { CommandTable } from '../command-table.ts';
import { askAddress } from './ask-address.ts';
import { removePack, turnPack } from './pack-standing.ts';
import { subscribe, unsubscribe } from './subscribing.ts';
import { takePack } from './take-pack.ts';

type PackCommands =
  | 'take-pack'
  | 'remove-pack'
  | 'turn-pack'
  | 'update-pack-alone'
  | 'subscribe'
  | 'unsubscribe'
  | 'ask-address'
  | 'name-key'
  | 'revoke-key'
  | 'keep-overlay'
  | 'drop-overlay'
  | 'keep-pack-draft'
  | 'drop-pack-draft';

export const packCommands: Pick<CommandTable, PackCommands> = {
  'take-pack': ({ file, way, address, isAutomatic }, now) =>
    changed(takePack({ file, way, isAutomatic, ...(address !== undefined && { address }) }, now)),
  'remove-pack': ({ id }, now) => changed(removePack(id, now)),
  'turn-pack': ({ id, isOn }) => changed(turnPack(id, isOn), 'packs', 'settings'),
  'update-pack-alone': ({ id, isAutomatic }) =>
    // Whoever has not signed the first cannot be known by the next.
    changed(changeKeptPack(id, (pack) => ({ ...pack, isAutomatic: isAutomatic && pack.signed !== undefined }))),
  subscribe: ({ address }, now) => changed(subscribe(address, now)),
  unsubscribe: ({ address }) => changed(unsubscribe(address)),
  'ask-address': ({ address }) => changed(askAddress(address)),
  'name-key': ({ key, name }, now) => changed(changeKnownKey(key, { name }, now)),
  'revoke-key': ({ key, isRevoked }, now) => changed(changeKnownKey(key, { isRevoked }, now)),
  'keep-overlay': ({ overlay }, now) => changed(putOverlay({ ...overlay, at: now })),
  'drop-overlay': ({ id }) => changed(deleteOverlay(id)),
  'keep-pack-draft': ({ draft }, now) => changed(putPackDraft({ ...draft, at: now }), 'pack-drafts'),
  'drop-pack-draft': ({ id }) => changed(deletePackDraft(id), 'pack-drafts'),
};

async function changed(work: Promise<Outcome<unknown>>, ...topics: readonly Topic[]): Promise<Outcome> {
  const worked = await work;
  if (!worked.ok) return worked;
  announce(...(topics.length > 0 ? topics : (['packs'] as const)));
  return done;
}
