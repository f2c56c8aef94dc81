// Work that may wait until nothing else has to be done.

/** After `delay` milliseconds, behind whatever else is to be done; never, where the browser has no such queue. */
export function whenIdle(delay: number, work: () => void): void {
  const queue: Partial<typeof globalThis>['scheduler'] = globalThis.scheduler;
  queue?.postTask(work, { priority: 'background', delay }).catch(console.warn);
}
