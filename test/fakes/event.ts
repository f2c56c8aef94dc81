// A browser event: listeners, and a way to fire it.

export type FakeEvent<Args extends readonly unknown[]> = {
  addListener(listener: (...args: Args) => unknown): void;
  removeListener(listener: (...args: Args) => unknown): void;
  hasListener(listener: (...args: Args) => unknown): boolean;
  /** Calls every listener, in order; comes back with what each returned. */
  fire(...args: Args): unknown[];
  /** As when the background is stopped. */
  clear(): void;
};

export function fakeEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}
