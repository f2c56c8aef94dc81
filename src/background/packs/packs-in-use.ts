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
import { policyAtOnce } from './policy.ts';

/** A store that cannot be read leaves what came with Carecue, and is told with the facts. */
export async function packsInUse(): Promise<Outcome<readonly Pack[]>> {
  const [kept, overlays, { packsOff }, { policy }] = await Promise.all([
    readKeptPacks(),
    readOverlays(),
    settingsNow(),
    policyAtOnce(),
  ]);
  const here = await packsHere({ kept: rows(kept), policy, packsOff });
  const own: readonly Overlay[] = rows(overlays);
  const inUse = here.flatMap(({ pack, isOn }) => (isOn && pack !== undefined ? [overlaid(pack, own)] : []));
  known = isSame(known, inUse) ? known : inUse;
  return { ok: true, value: known };
}

const edited = new WeakMap<Pack, { readonly own: string; readonly pack: Pack }>();

/** Checking the agent's own texts again at every answer would cost more than all else; the same edits make the same pack. */
function overlaid(pack: Pack, all: readonly Overlay[]): Pack {
  const own = JSON.stringify(all.filter((overlay) => overlay.pack === pack.id));
  const before = edited.get(pack);
  if (before?.own === own) return before.pack;
  const made = withOverlays(pack, all);
  edited.set(pack, { own, pack: made });
  return made;
}

/** The last answer: as long as nothing changed it is the very same list, by which what was worked out for it is found again. */
let known: readonly Pack[] = [];

const isSame = (before: readonly Pack[], now: readonly Pack[]): boolean =>
  before.length === now.length && now.every((pack, place) => pack === before[place]);

const rows = <T>(read: Outcome<Rows<T>>): readonly T[] => (read.ok ? read.value.rows : []);
