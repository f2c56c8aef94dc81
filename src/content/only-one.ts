// The content script may come into a page twice: the registration, and the injection when a site is turned on, can meet.
// The newest wins, the earlier one stops. The mark is in the isolated world, where no page can see or set it.

const mark = Symbol.for('carecue content script');

/** @param start begins the work and returns how to stop it */
export function onlyOne(start: () => () => void): void {
  const earlier: unknown = Reflect.get(globalThis, mark);
  if (typeof earlier === 'function') earlier();
  Reflect.set(globalThis, mark, start());
}
