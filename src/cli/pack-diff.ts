// `diff A B`: what is different in B, and whether a machine that has A would take it.
import { comparePacks, isNoDifference } from '../domain/packs/arrival/compare-packs.ts';
import type { ChangedThing, PackDifference, ThingName } from '../domain/packs/arrival/difference.ts';
import { judgeArrival } from '../domain/packs/arrival/judge-arrival.ts';
import { noPolicy } from '../domain/packs/shelf/policy.ts';
import { nameOf, type OpenedPack, openPack } from './pack-open.ts';
import { refusalSentence } from './pack-sentences.ts';
import type { ExitStatus, PackWorld } from './pack-world.ts';

/** Status as of `diff`: 0 no difference, 1 some. A pack that cannot be read is 1 too, after its problems. */
export async function diffFiles(pathA: string, pathB: string, world: PackWorld): Promise<ExitStatus> {
  const [a, b] = [await openPack(pathA, world), await openPack(pathB, world)];
  if (a === undefined || b === undefined) return 1;
  const difference = comparePacks(a.pack, b.pack);
  world.say(`- ${await nameOf(a)}`);
  world.say(`+ ${await nameOf(b)}`);
  for (const line of linesOf(difference)) world.say(line);
  world.say(verdictOn(a, b));
  return a.text === b.text && isNoDifference(difference) ? 0 : 1;
}

function linesOf({ head, added, changed, removed, moved }: PackDifference): readonly string[] {
  return [
    ...head.flatMap((part) => partLines(part, '')),
    ...added.map((thing) => `added ${nameOfThing(thing)}`),
    ...changed.flatMap((thing) => [
      `changed ${nameOfThing(thing)}`,
      ...thing.parts.flatMap((part) => partLines(part, '  ')),
    ]),
    ...removed.map((thing) => `removed ${nameOfThing(thing)}`),
    ...moved.map(
      (thing) => `moved ${nameOfThing(thing)} ${thing.behind === undefined ? 'to the top' : `behind ${thing.behind}`}`,
    ),
  ];
}

const nameOfThing = ({ list, id }: ThingName): string => `${list}/${id}`;

const partLines = ({ path, before, after }: ChangedThing['parts'][number], indent: string): readonly string[] => [
  `${indent}${path}`,
  ...(before === undefined ? [] : [`${indent}  - ${before}`]),
  ...(after === undefined ? [] : [`${indent}  + ${after}`]),
];

function verdictOn(a: OpenedPack, b: OpenedPack): string {
  if (a.pack.id !== b.pack.id) return 'These are two packs, not two versions of one: their ids are not the same.';
  const here = { version: a.pack.version, text: a.text, way: 'file' as const, ...(a.signed && { signed: a.signed }) };
  const verdict = judgeArrival(
    { pack: b.pack, text: b.text, isGenuine: b.isGenuine, way: 'file', ...(b.signed && { key: b.signed.key }) },
    { here, builtIns: [], keys: [], policy: noPolicy },
  );
  if (verdict.kind === 'refused') return `Where the first is, the second is refused. ${refusalSentence(verdict.why)}`;
  return verdict.kind === 'same' ? 'These are the same.' : 'Where the first is, the second is offered as an update.';
}
