// One at a time, across every context of ours. The browser keeps the queue and frees it when a worker dies.

/** Runs `work` when no other work of the same name runs. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);
