// A pack's version: three numbers with dots between, as the schema has it (pack.ts).

/** Below 0 when `a` is older than `b`, 0 when they are the same version (`1.0.0` and `01.0.0` too), else above. */
export function compareVersions(a: string, b: string): number {
  const others = b.split('.').map(Number);
  const steps = a.split('.').map((part, i) => Number(part) - (others[i] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}
