// One at a time, across every context of ours. The browser keeps the queue and frees it when a worker dies.

/** Runs `work` when no other work of the same name runs. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);

/** The same; rejects with a `TimeoutError` when its turn has not come after `limit` milliseconds. */
export const inTurnWithin = <T>(limit: number, name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, { signal: AbortSignal.timeout(limit) }, work);
