// `check FILE…`: whether the files would be taken, and what a second pair of eyes would say about the packs in them together.
import { checkCraft } from '../domain/packs/craft/check-craft.ts';
import type { CraftFinding } from '../domain/packs/craft/finding.ts';
import { showPath } from '../domain/packs/format/pack-problem.ts';
import { placeFaults } from '../domain/packs/format/place-faults.ts';
import { listNames } from '../domain/packs/shelf/overlay.ts';
import { nameOf, type OpenedPack, openPack } from './pack-open.ts';
import { findingSentence } from './pack-sentences.ts';
import type { ExitStatus, PackWorld } from './pack-world.ts';

/** @param isStrict whether a finding makes the check fail as a problem does */
export async function checkFiles(paths: readonly string[], isStrict: boolean, world: PackWorld): Promise<ExitStatus> {
  const opened: OpenedPack[] = [];
  for (const path of paths) {
    const one = await openPack(path, world);
    if (one === undefined) continue;
    opened.push(one);
    world.say(`${path}: ${await nameOf(one)}: ${countsOf(one)}; ${one.pack.languages.join(', ')}`);
  }
  const packs = opened.map(({ pack }) => pack);
  const findings = checkCraft(packs, { today: world.today });
  for (const finding of findings) world.say(findingLine(finding, opened));
  return opened.length < paths.length || (isStrict && findings.length > 0) ? 1 : 0;
}

function countsOf({ pack }: OpenedPack): string {
  const counts = listNames.flatMap((list) => (pack[list]?.length ? [`${list} ${pack[list].length}`] : []));
  return counts.join(', ') || 'empty';
}

/** `lamps.json:40: warning: prompts[3].text.pl: Longer than fits the panel (163 / 150) [too-long]` */
function findingLine(finding: CraftFinding, opened: readonly OpenedPack[]): string {
  const file = opened.find(({ pack }) => pack.id === finding.pack);
  const path = pathTo(finding, file);
  const [place] = file ? placeFaults(file.text, [{ path, code: 'wrong-value', detail: '' }]) : [];
  const line = (place?.line ?? 1) + (file?.linesBefore ?? 0);
  return `${file?.path}:${line}: warning: ${showPath(path)}: ${findingSentence(finding)}`;
}

/** A finding about the thing as a whole names no language of one text. */
function pathTo({ list, id, path, lang }: CraftFinding, file: OpenedPack | undefined): readonly PropertyKey[] {
  const at = file?.pack[list]?.findIndex((thing) => thing.id === id) ?? -1;
  const steps = (path?.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return [list, ...(at < 0 ? [] : [at]), ...steps, ...(path === undefined || lang === undefined ? [] : [lang])];
}
