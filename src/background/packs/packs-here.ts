// Every pack on this machine and where it stands: those that came with Carecue, those that were taken, and those the company's
// policy holds itself. These last are kept nowhere: the policy is the truth of them.
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { PackProblem } from '../../domain/packs/format/pack-problem.ts';
import type { ParsedPack } from '../../domain/packs/format/parse-pack.ts';
import type { ArrivalWay, KeptPack } from '../../domain/packs/shelf/kept-pack.ts';
import { headOf, type KeptHead, type PackHead } from '../../domain/packs/shelf/pack-head.ts';
import { noPolicy, type Policy } from '../../domain/packs/shelf/policy.ts';
import { policyForbids } from '../../domain/packs/shelf/policy-forbids.ts';
import { builtInPacks } from '../../packs/index.ts';
import { builtInPack, keptPack, parsedPack, readKnownFile } from './read-packs.ts';

export type PackHere = Omit<KeptPack, 'text' | 'way' | 'at' | 'readBy'> & {
  /** Absent where only heads were read. */
  readonly text?: string;
  /** What it is about, where it is understood. */
  readonly head?: PackHead;
  readonly way: ArrivalWay | 'built-in';
  readonly at?: number;
  /** Absent where only heads were read, or it is not understood (any more), for these reasons. */
  readonly pack?: Pack;
  readonly problems: readonly PackProblem[];
  readonly byPolicy?: 'required' | 'blocked';
  readonly isOn: boolean;
};

export type OnMachine = {
  readonly kept: readonly (KeptPack | KeptHead)[];
  readonly policy: Policy | undefined;
  readonly packsOff: readonly string[];
};

const builtInPlace = (i: number): string => `built in ${i}`;

export const builtInIds = (): readonly string[] =>
  builtInPacks.flatMap((text, i) => {
    const parsed = builtInPack(builtInPlace(i), text);
    return parsed.ok ? [parsed.pack.id] : [];
  });

/** Whether the policy itself holds the pack of this id: no other version of it is taken. */
export const isHeldByPolicy = async (policy: Policy, id: string): Promise<boolean> =>
  (await inPolicy(policy)).some((pack) => pack.id === id);

/** Built-in ones first, in their order; then by id. */
export async function packsHere({ kept, policy = noPolicy, packsOff }: OnMachine): Promise<readonly PackHere[]> {
  const builtIn = builtInPacks.map((text, i) =>
    found(builtInPack(builtInPlace(i), text), { id: '', text, way: 'built-in', isAutomatic: false }),
  );
  const taken = new Set(builtIn.map(({ id }) => id));
  const given = (await inPolicy(policy)).filter(({ id }) => !taken.has(id));
  for (const { id } of given) taken.add(id);
  const own = kept
    .filter(({ id }) => !taken.has(id))
    .map((row) => ('text' in row ? found(keptPack(row), row) : { ...row, problems: [] }));
  const others = [...given, ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...builtIn, ...others].map((pack) => stand(pack, policy, packsOff));
}

type Read = Omit<PackHere, 'isOn'>;

function found(parsed: ParsedPack, row: Omit<Read, 'problems'>): Read {
  if (!parsed.ok) return { ...row, problems: parsed.problems };
  return { ...row, id: parsed.pack.id, pack: parsed.pack, head: headOf(parsed.pack), problems: [] };
}

/** The packs a policy holds in itself, each by the key it asks for. The first of an id counts. */
async function inPolicy({ requiredPacks, revokedKeys }: Policy): Promise<readonly Read[]> {
  const packs = new Map<string, Read>();
  for (const [i, { file, key }] of requiredPacks.entries()) {
    if (file === undefined) continue;
    const opened = await readKnownFile(file);
    if (!opened.ok || !opened.isGenuine) continue;
    const { text, signed } = opened;
    if ((key !== undefined && signed?.key !== key) || (signed && revokedKeys.includes(signed.key))) continue;
    const held = { id: '', text, way: 'policy', isAutomatic: true, ...(signed && { signed }) } as const;
    const row = found(parsedPack(`policy ${i}`, text), held);
    if (row.pack !== undefined && !packs.has(row.id)) packs.set(row.id, { ...row, byPolicy: 'required' });
  }
  return [...packs.values()];
}

function stand(pack: Read, policy: Policy, packsOff: readonly string[]): PackHere {
  const isRequired = pack.byPolicy === 'required' || isRequiredAt(policy, pack.address, pack.signed?.key);
  if (isRequired) return { ...pack, byPolicy: 'required', isOn: true };
  const about = { id: pack.id, isBuiltIn: pack.way === 'built-in', ...(pack.signed && { key: pack.signed.key }) };
  if (policyForbids(policy, about) !== undefined) return { ...pack, byPolicy: 'blocked', isOn: false };
  // One that the company asked for once, and does no longer, is off until the agent wants it.
  return { ...pack, isOn: pack.way !== 'policy' && !packsOff.includes(pack.id) };
}

/** Whether the policy requires what comes from this address with this key. */
function isRequiredAt({ requiredPacks, revokedKeys }: Policy, address: string | undefined, key: string | undefined) {
  if (address === undefined || (key !== undefined && revokedKeys.includes(key))) return false;
  return requiredPacks.some((one) => one.address === address && (one.key === undefined || one.key === key));
}
