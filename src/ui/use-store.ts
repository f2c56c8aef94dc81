// Renders again when the picked part of a store changes. zustand's own hook would bring all of React's compatibility layer.
import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** `pick` must return the same value for the same data. */
export function useStore<T, U>(store: StoreApi<T>, pick: (data: T) => U): U {
  const [, again] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const shown = pick(store.getState());
  useLayoutEffect(() => {
    const compare = (data: T) => {
      if (!Object.is(pick(data), shown)) again(undefined);
    };
    compare(store.getState());
    return store.subscribe(compare);
  }, [store, shown]);
  return shown;
}
