// What a figure was measured on: without it the figure says nothing.
import { cpus, loadavg, totalmem } from 'node:os';

/** @param more what else has a version that matters, the browser for one */
export function machine(...more: readonly string[]): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const busy = `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
  const processor = `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`;
  return [
    processor,
    memory,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    ...more,
    busy,
  ].join(' · ');
}
