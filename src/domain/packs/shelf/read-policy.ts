// What the browser hands over of the company's policy → Policy. Browsers check it by a schema of their own, or not at all (Firefox).
// A part that cannot be understood is left out and named; of a list the rest holds: one typing error must not let a revoked key in.
import * as z from 'zod/mini';
import { noPolicy, Policy } from './policy.ts';

export type ReadPolicy = {
  /** Absent: nobody set anything. */
  readonly policy?: Policy;
  /** Where something was left out: `allowedPacks`, `requiredPacks[2]`. */
  readonly ignored: readonly string[];
};

export function readPolicy(raw: Readonly<Record<string, unknown>>): ReadPolicy {
  const read: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(Policy.shape, name) ? Policy.shape[name as keyof typeof Policy.shape] : undefined;
    const parsed = schema && z.safeParse(schema, value);
    if (parsed?.success) read[name] = parsed.data;
    else if (schema !== undefined && Array.isArray(value) && isList(schema))
      read[name] = onlyGood(schema, name, value, ignored);
    else ignored.push(name);
  }
  if (Object.keys(raw).length === 0) return { ignored };
  return { policy: { ...noPolicy, ...read }, ignored };
}

const isList = (schema: z.ZodMiniType): boolean => z.safeParse(schema, []).success;

function onlyGood(schema: z.ZodMiniType, name: string, items: readonly unknown[], ignored: string[]): unknown[] {
  const good: unknown[] = [];
  for (const [i, item] of items.entries()) {
    if (z.safeParse(schema, [item]).success) good.push(item);
    else ignored.push(`${name}[${i}]`);
  }
  // Too many of them, each good by itself: all hold.
  if (good.length === items.length) ignored.push(name);
  return good;
}
