// A pack file that wants to come in, read and judged by what this machine knows.
import type { Arrival, ReadArrival } from '../../domain/packs/arrival/arrival.ts';
import { comparePacks } from '../../domain/packs/arrival/compare-packs.ts';
import { judgeArrival, type Known } from '../../domain/packs/arrival/judge-arrival.ts';
import type { PackProblem } from '../../domain/packs/format/pack-problem.ts';
import { parsePack } from '../../domain/packs/format/parse-pack.ts';
import type { ArrivalWay, KeptPack } from '../../domain/packs/shelf/kept-pack.ts';
import { noPolicy } from '../../domain/packs/shelf/policy.ts';
import type { Outcome } from '../../domain/problem.ts';
import { readPackFile } from '../../sharing/pack-file.ts';
import { readKeptPack } from '../../storage/kept-packs.ts';
import { readKnownKeys } from '../../storage/known-keys.ts';
import { builtInIds } from './packs-here.ts';
import { policyNow } from './policy.ts';
import { keptPack } from './read-packs.ts';
import { signerOf } from './shelf.ts';

export type Judged =
  | {
      readonly ok: true;
      readonly arrival: Arrival;
      /** What is to be kept of the file. */
      readonly file: Pick<KeptPack, 'text' | 'signed'>;
      /** What is kept under its id now. */
      readonly here?: KeptPack;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** @param requiredKey the key the policy wants for it */
export async function judgeFile(file: string, way: ArrivalWay, requiredKey?: string): Promise<Outcome<Judged>> {
  const opened = await readPackFile(file);
  if (!opened.ok) return { ok: true, value: { ok: false, problems: [opened.problem] } };
  const { text, signed, isGenuine, linesBefore } = opened;
  const parsed = parsePack(text);
  if (!parsed.ok) {
    const problems = parsed.problems.map((problem) => ({ ...problem, line: problem.line + linesBefore }));
    return { ok: true, value: { ok: false, problems } };
  }
  const [kept, keys, { policy = noPolicy }] = await Promise.all([
    readKeptPack(parsed.pack.id),
    readKnownKeys(),
    policyNow(),
  ]);
  if (!kept.ok) return kept;
  if (!keys.ok) return keys;
  const { pack } = parsed;
  const here = kept.value;
  const before = here && keptPack(here);
  const known: Known = {
    // One that is not understood any more has no version to compare with; its key holds by the known keys.
    ...(here && before?.ok && { here: { ...here, version: before.pack.version } }),
    builtIns: builtInIds(),
    keys: keys.value.rows,
    policy,
  };
  const arriving = {
    pack,
    text,
    isGenuine,
    way,
    ...(signed && { key: signed.key }),
    ...(requiredKey && { requiredKey }),
  };
  const arrival: Arrival = {
    pack,
    ...(signed && { signer: await signerOf(signed.key, keys.value.rows) }),
    verdict: judgeArrival(arriving, known),
    difference: comparePacks(before?.ok ? before.pack : undefined, pack),
  };
  return { ok: true, value: { ok: true, arrival, file: { text, ...(signed && { signed }) }, ...(here && { here }) } };
}

/** The preview: nothing is kept. */
export async function readArrival(file: string, way: ArrivalWay): Promise<Outcome<ReadArrival>> {
  const judged = await judgeFile(file, ofPerson(way));
  if (!judged.ok) return judged;
  const { value } = judged;
  return { ok: true, value: value.ok ? { ok: true, arrival: value.arrival } : value };
}

/** What a page of ours hands over comes from the agent, whatever it says: policy speaks for itself. */
export const ofPerson = (way: ArrivalWay): ArrivalWay => (way === 'policy' ? 'file' : way);
