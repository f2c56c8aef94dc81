// One question to one address: what is there now, and what becomes of it.

import type { Refusal } from '../../domain/packs/arrival/arrival.ts';
import type { PackProblemCode } from '../../domain/packs/format/pack-problem.ts';
import { maxFileLength } from '../../domain/packs/format/pack-size.ts';
import type { AddressProblem, Subscription } from '../../domain/packs/shelf/subscription.ts';
import { leastPause } from '../../domain/packs/shelf/subscription.ts';
import { nextAsk } from '../../domain/packs/shelf/when-to-ask.ts';
import type { Outcome } from '../../domain/problem.ts';
import { announce } from '../../messages/changes.ts';
import { fetchBytes } from '../../platform/fetch-bytes.ts';
import { isSiteAllowed } from '../../platform/site-permission.ts';
import { inTurn } from '../../platform/turns.ts';
import { decodePackFile } from '../../sharing/bytes.ts';
import { changeSubscription, readSubscriptions } from '../../storage/subscriptions.ts';
import { originOf } from '../addresses.ts';
import { takeFromAddress } from './take-pack.ts';

/** Milliseconds, well under the 30 s after which a worker may be stopped. */
const limit = 15_000;
/** Milliseconds between two questions, however often the agent clicks. */
const leastBetweenClicks = 60_000;

/**
 * Asks, unless it was asked a moment ago. Whatever goes wrong is told in the subscription's own row.
 * @param isDue whether it is still to be asked when its turn has come
 */
export function askAddress(
  address: string,
  isDue = ({ checkedAt = -Infinity }: Subscription, now: number): boolean =>
    checkedAt > now || now - checkedAt >= leastBetweenClicks,
): Promise<Outcome<void>> {
  return inTurn(`carecue address ${address}`, async () => {
    const [rows, now] = [await readSubscriptions(), Date.now()];
    if (!rows.ok) return rows;
    const row = rows.value.rows.find((one) => one.address === address);
    if (row === undefined || row.leftAt !== undefined || !isDue(row, now)) return { ok: true, value: undefined };
    // Written before it is asked: a worker that dies at it every time asks no more often for that.
    const noted = await changeSubscription(address, (at) => at && { ...at, checkedAt: now, nextAt: now + leastPause });
    if (!noted.ok) return noted;
    const news = await asked(row);
    const kept = await changeSubscription(address, (at) => at && withNews(at, news, now, Math.random()));
    announce('packs');
    return kept;
  });
}

/** What a question has brought: a problem, or none. What waits is told where there is news of it. */
type News = {
  readonly problem?: AddressProblem;
  readonly why?: Refusal | PackProblemCode;
  readonly pack?: string;
  readonly etag?: string;
  /** `false`: nothing waits any more. */
  readonly waiting?: string | false;
};

type Version = { readonly text: string; readonly etag?: string | undefined };

async function asked(row: Subscription): Promise<News> {
  const origin = originOf(row.address);
  if (origin === undefined || !(await isSiteAllowed(origin))) return { problem: 'not-allowed' };
  const fetched = await fetchBytes(row.address, {
    most: maxFileLength,
    limit,
    ...(row.etag !== undefined && { etag: row.etag }),
  });
  switch (fetched.kind) {
    case 'same':
      // What waited may be wanted by now, without being asked.
      return row.waiting === undefined ? {} : taken(row, { text: row.waiting, etag: row.etag });
    case 'failed':
      return { problem: fetched.why };
    case 'bytes': {
      const decoded = decodePackFile(fetched.bytes);
      if (!decoded.ok) return { problem: 'not-a-pack', why: decoded.problem.code };
      return taken(row, { text: decoded.file, etag: fetched.etag });
    }
  }
}

async function taken(row: Subscription, { text, etag }: Version): Promise<News> {
  const judged = await takeFromAddress(row, text);
  // The disk is to blame, and says so elsewhere: it is asked again.
  if (!judged.ok) return {};
  const came = judged.value;
  // Without its ETag it is fetched again: the reason may be gone by then.
  if (came.kind === 'not-a-pack') return { problem: 'not-a-pack', why: came.code };
  if (came.kind === 'refused') return { problem: 'refused', why: came.why };
  const version = etag !== undefined && { etag };
  if (came.kind === 'waits') return { ...version, waiting: text };
  return { ...version, pack: came.id, waiting: false };
}

function withNews(
  { problem: _, why: __, waiting: before, ...row }: Subscription,
  { waiting, problem, ...news }: News,
  now: number,
  chance: number,
): Subscription {
  const failures = problem === undefined ? 0 : row.failures + 1;
  const waits = waiting ?? before;
  return {
    ...row,
    ...news,
    ...(problem !== undefined && { problem }),
    ...(waits !== undefined && waits !== false && { waiting: waits }),
    failures,
    nextAt: nextAsk(failures, now, chance),
  };
}
