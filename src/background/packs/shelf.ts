// What the studio shows of packs: everything that lies here, who signed it, and what the company says.
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { KnownKey, Signer } from '../../domain/packs/shelf/known-key.ts';
import type { Overlay, OverlayState } from '../../domain/packs/shelf/overlay.ts';
import type { PackHead } from '../../domain/packs/shelf/pack-head.ts';
import type { Policy } from '../../domain/packs/shelf/policy.ts';
import type { Shelf, ShelfPack } from '../../domain/packs/shelf/shelf.ts';
import { overlayStates } from '../../domain/packs/shelf/with-overlays.ts';
import { failed, type Outcome } from '../../domain/problem.ts';
import { isSealed } from '../../platform/sealed.ts';
import { fingerprintOf } from '../../sharing/fingerprint.ts';
import { writePackFile } from '../../sharing/pack-file.ts';
import { readKeptPack } from '../../storage/kept-packs.ts';
import { readKnownKeys } from '../../storage/known-keys.ts';
import { readOverlays } from '../../storage/overlays.ts';
import { readPackDrafts } from '../../storage/pack-drafts.ts';
import { readSettings } from '../../storage/settings.ts';
import { readSubscriptions } from '../../storage/subscriptions.ts';
import { keptRows } from './kept-rows.ts';
import { type PackHere, packsHere } from './packs-here.ts';
import { policyAtOnce, policyNow } from './policy.ts';
import { keptPack } from './read-packs.ts';

export async function shelfNow(): Promise<Outcome<Shelf>> {
  const [kept, keys, subscriptions, overlays, settings, { policy, ignored }] = await Promise.all([
    keptRows(),
    readKnownKeys(),
    readSubscriptions(),
    readOverlays(),
    readSettings(),
    policyAtOnce(),
  ]);
  for (const read of [kept, keys, subscriptions, overlays, settings]) if (!read.ok) return read;
  if (!(kept.ok && keys.ok && subscriptions.ok && overlays.ok && settings.ok)) return failed('store-failed');
  const here = await packsHere({ kept: kept.value, policy, packsOff: settings.value.packsOff });
  const known = keys.value.rows;
  const unreadable = here.flatMap(({ id, head, problems }) => (head ? [] : [{ id, problems }]));
  return {
    ok: true,
    value: {
      packs: await Promise.all(here.flatMap((one) => (one.head ? [shown(one, one.head, known)] : []))),
      ...(unreadable.length > 0 && { unreadable }),
      subscriptions: subscriptions.value.rows,
      keys: await Promise.all(known.map((key) => shownKey(key, policy))),
      overlays: await statesOf(overlays.value.rows, here),
      ...(policy !== undefined && { policy }),
      ...(ignored.length > 0 && { policyIgnored: ignored }),
      isSealed,
    },
  };
}

async function shown(here: PackHere, head: PackHead, keys: readonly KnownKey[]): Promise<ShelfPack> {
  const { id, way, isOn, isAutomatic, address, byPolicy, at, signed } = here;
  return {
    ...head,
    ...{ id, way, isOn, isAutomatic },
    ...(signed !== undefined && { signer: await signerOf(signed.key, keys) }),
    ...(address !== undefined && { address }),
    ...(byPolicy !== undefined && { byPolicy }),
    ...(at !== undefined && { at }),
  };
}

/** @param key raw, base64url */
export async function signerOf(key: string, known: readonly KnownKey[]): Promise<Signer> {
  const name = known.find((one) => one.key === key)?.name;
  return { key, fingerprint: await fingerprintOf(key), ...(name !== undefined && { name }) };
}

async function shownKey(key: KnownKey, policy: Policy | undefined): Promise<Shelf['keys'][number]> {
  const fingerprint = await fingerprintOf(key.key);
  if (policy?.revokedKeys.includes(key.key)) return { ...key, fingerprint, byPolicy: 'revoked' };
  return policy?.allowedKeys?.includes(key.key)
    ? { ...key, fingerprint, byPolicy: 'allowed' }
    : { ...key, fingerprint };
}

async function statesOf(overlays: readonly Overlay[], here: readonly PackHere[]): Promise<readonly OverlayState[]> {
  const ids = new Set(overlays.map(({ pack }) => pack));
  const states = await Promise.all(
    [...ids].map(async (id) => {
      const one = here.find((pack) => pack.id === id);
      const own = overlays.filter(({ pack }) => pack === id);
      return overlayStates(one?.pack ?? (one && (await wholePack(id))), own);
    }),
  );
  return states.flat();
}

/** The pack itself, where only its head was read. */
async function wholePack(id: string): Promise<Pack | undefined> {
  const row = await readKeptPack(id);
  const parsed = row.ok && row.value ? keptPack(row.value) : undefined;
  return parsed?.ok ? parsed.pack : undefined;
}

/** The pack file of a pack on this machine, character for character as it came. */
export async function packText(id: string): Promise<Outcome<string>> {
  const [kept, { policy }] = await Promise.all([readKeptPack(id), policyNow()]);
  const here = await packsHere({ kept: kept.ok && kept.value ? [kept.value] : [], policy, packsOff: [] });
  const { text, signed } = here.find((one) => one.id === id) ?? {};
  if (text !== undefined) return { ok: true, value: writePackFile(text, signed) };
  return kept.ok ? failed('pack-gone', id.slice(0, 64)) : kept;
}

export async function packDrafts(): Promise<Outcome<readonly DraftRow[]>> {
  const drafts = await readPackDrafts();
  return drafts.ok ? { ok: true, value: drafts.value.rows } : drafts;
}
