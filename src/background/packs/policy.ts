// The company's policy as the browser has it now, and as it had it last: in the first seconds after its start Chromium does not
// answer, and a ticket is not to wait for that.

import { type ReadPolicy, readPolicy } from '../../domain/packs/shelf/read-policy.ts';
import { isSameJson } from '../../domain/packs/shelf/same-json.ts';
import { announce } from '../../messages/changes.ts';
import { keepManaged, lastManaged } from '../../platform/last-policy.ts';
import { readManaged } from '../../platform/managed-storage.ts';
import { within } from '../../platform/time-limit.ts';

/** Asked whenever something is decided by it: it may take seconds. */
export async function policyNow(): Promise<ReadPolicy> {
  const raw = await readManaged();
  keep(raw).catch(console.warn);
  return read(raw);
}

/** Milliseconds. Once it is there it comes in one or two. */
const patience = 20;

/** For what is shown, a ticket or the shelf: the last one where the browser has none to tell yet. Should it be another now, that is announced as it comes. */
export async function policyAtOnce(): Promise<ReadPolicy> {
  const now = readManaged();
  try {
    return read(await within(patience, now));
  } catch {
    const last = await lastManaged();
    now.then((raw) => (isSame(raw, last) ? undefined : announce('packs'))).catch(console.warn);
    return read(last);
  }
}

function read(raw: Raw): ReadPolicy {
  const policy = readPolicy(raw);
  if (policy.ignored.length > 0) console.warn('carecue: of the policy this was left out', policy.ignored);
  return policy;
}

type Raw = Readonly<Record<string, unknown>>;
const isSame = (a: Raw, b: Raw): boolean => isSameJson(JSON.stringify(a), JSON.stringify(b));

/** What lies there, as far as this worker knows: most wakes write nothing. */
let kept: Raw | undefined;

async function keep(raw: Raw): Promise<void> {
  kept ??= await lastManaged();
  if (isSame(kept, raw)) return;
  kept = raw;
  await keepManaged(raw);
}
