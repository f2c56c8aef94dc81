// A pack with the agent's own edits laid over it, and what has become of those edits since. Pure.
import { checkPack } from '../format/check-pack.ts';
import { most, Pack } from '../format/pack.ts';
import type { PackProblemCode } from '../format/pack-problem.ts';
import { readJson } from '../format/read-json.ts';
import { maxMessage } from '../format/texts.ts';
import type { Overlay, OverlayState } from './overlay.ts';
import { isSameJson } from './same-json.ts';

/**
 * The pack as this agent sees it: their own text for a thing stands for the pack's, and what they hid is left out. An overlay
 * of another pack, of a thing that is gone, or whose own text no pack may hold changes nothing; see `overlayStates`.
 */
export function withOverlays(pack: Pack, overlays: readonly Overlay[]): Pack {
  const own = new Map(ofPack(pack, overlays).map((overlay) => [`${overlay.list}/${overlay.item}`, overlay]));
  if (own.size === 0) return pack;
  const edited = <T extends { readonly id: string }>(list: Overlay['list'], of: (pack: Pack) => T[] | undefined): T[] =>
    (of(pack) ?? []).flatMap((thing) => {
      const overlay = own.get(`${list}/${thing.id}`);
      if (overlay === undefined) return [thing];
      if (overlay.own === undefined) return [];
      const read = readOwn(pack, overlay);
      return (read && of(read)) ?? [thing];
    });
  return {
    ...pack,
    prompts: edited('prompts', ({ prompts }) => prompts),
    ...(pack.checklists && { checklists: edited('checklists', ({ checklists }) => checklists) }),
    ...(pack.cadences && { cadences: edited('cadences', ({ cadences }) => cadences) }),
    ...(pack.playbooks && { playbooks: edited('playbooks', ({ playbooks }) => playbooks) }),
    ...(pack.practice && { practice: edited('practice', ({ practice }) => practice) }),
    ...(pack.selfCare && { selfCare: edited('selfCare', ({ selfCare }) => selfCare) }),
    ...(pack.limits && { limits: edited('limits', ({ limits }) => limits) }),
    ...(pack.avoid && { avoid: edited('avoid', ({ avoid }) => avoid) }),
  };
}

/**
 * What each overlay meets in the pack now. A conflict: the pack's thing is another than the one that was edited, and not what
 * the agent made of it. The overlay is used all the same, until the agent says otherwise.
 *
 * @param pack as it came, without overlays; undefined when it is gone: then all overlays are taken to be its own
 */
export function overlayStates(pack: Pack | undefined, overlays: readonly Overlay[]): readonly OverlayState[] {
  if (pack === undefined) return overlays.map((overlay) => ({ ...overlay, isConflict: false }));
  return ofPack(pack, overlays).map((overlay) => {
    const thing = pack[overlay.list]?.find(({ id }) => id === overlay.item);
    const isUnfit = overlay.own !== undefined && readOwn(pack, overlay) === undefined;
    const fit = isUnfit && { isUnfit };
    if (thing === undefined) return { ...overlay, ...fit, isConflict: false };
    const now = JSON.stringify(thing);
    const isAgreed = overlay.own !== undefined && isSameJson(overlay.own, now);
    return { ...overlay, ...fit, now, isConflict: !isAgreed && !isSameJson(overlay.base, now) };
  });
}

const ofPack = ({ id }: Pack, overlays: readonly Overlay[]): readonly Overlay[] =>
  overlays.filter(({ pack }) => pack === id);

/** What an update of the pack may bring about; the text falls back, and a principle is called by its id. */
const tolerated: ReadonlySet<PackProblemCode> = new Set(['missing-language', 'unnamed-principle']);

/** The agent's own text as a pack of that thing alone; undefined when no pack may hold it. It enters as a pack does. */
function readOwn(pack: Pack, { list, item, own = '' }: Overlay): Pack | undefined {
  const json = readJson(own, { depth: 8, items: most[list], text: maxMessage });
  if (!json.ok) return undefined;
  const head = Object.fromEntries(Object.entries(pack).filter(([name]) => !(name in most)));
  const parsed = Pack.safeParse({ ...head, prompts: [], [list]: [json.value] });
  if (!parsed.success || parsed.data[list]?.[0]?.id !== item) return undefined;
  return checkPack(parsed.data).every(({ code }) => tolerated.has(code)) ? parsed.data : undefined;
}
