// The company's policy as the browser has it now.
import { type ReadPolicy, readPolicy } from '../../domain/packs/shelf/read-policy.ts';
import { readManaged } from '../../platform/managed-storage.ts';

export async function policyNow(): Promise<ReadPolicy> {
  const read = readPolicy(await readManaged());
  if (read.ignored.length > 0) console.warn('carecue: of the policy this was left out', read.ignored);
  return read;
}
