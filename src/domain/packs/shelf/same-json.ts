// Whether two JSON texts say the same, whatever the order of their keys.

/** False also when one of them is no JSON. */
export function isSameJson(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [inOrder(one), inOrder(other)];
  return a !== undefined && a === b;
}

function inOrder(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
