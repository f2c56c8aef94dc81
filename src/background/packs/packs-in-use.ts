// The packs every panel may draw from: those that are on, with the agent's own edits laid over them.
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { Overlay } from '../../domain/packs/shelf/overlay.ts';
import { withOverlays } from '../../domain/packs/shelf/with-overlays.ts';
import type { Outcome } from '../../domain/problem.ts';
import { readKeptPacks } from '../../storage/kept-packs.ts';
import { readOverlays } from '../../storage/overlays.ts';
import type { Rows } from '../../storage/store.ts';
import { settingsNow } from '../rhythm.ts';
import { packsHere } from './packs-here.ts';
import { policyNow } from './policy.ts';

/** A store that cannot be read leaves what came with Carecue, and is told with the facts. */
export async function packsInUse(): Promise<Outcome<readonly Pack[]>> {
  const [kept, overlays, { packsOff }, { policy }] = await Promise.all([
    readKeptPacks(),
    readOverlays(),
    settingsNow(),
    policyNow(),
  ]);
  const here = await packsHere({ kept: rows(kept), policy, packsOff });
  const own: readonly Overlay[] = rows(overlays);
  const inUse = here.flatMap(({ pack, isOn }) => (isOn && pack !== undefined ? [withOverlays(pack, own)] : []));
  return { ok: true, value: inUse };
}

const rows = <T>(read: Outcome<Rows<T>>): readonly T[] => (read.ok ? read.value.rows : []);
