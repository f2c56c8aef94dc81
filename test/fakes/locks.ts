// `navigator.locks`, as far as we use it: exclusive, first come first served, freed when the holder's context dies.

export type FakeLocks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Who held or waited for a lock is gone. */
  releaseAll(): void;
};

export function fakeLocks(): FakeLocks {
  let queues = new Map<string, Promise<unknown>>();
  return {
    request(name, work) {
      const before = queues.get(name) ?? Promise.resolve();
      const turn = before.then(work, work);
      queues.set(name, turn);
      return turn;
    },
    releaseAll() {
      queues = new Map();
    },
  };
}
