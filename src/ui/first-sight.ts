// When what a page shows first has been painted: whatever else is loaded or computed before would only delay it.
import type { StoreApi } from 'zustand/vanilla';

/** Milliseconds. A page that is not looked at paints nothing. */
const patience = 500;

/** Where a page's answers come in, and when enough of them are there to show something. */
type Waited<T> = {
  readonly store: Pick<StoreApi<T>, 'getState' | 'subscribe'>;
  readonly isThere: (data: T) => boolean;
};

/** @param isStanding the views have been rendered once @returns when there is something to see and a frame has shown it */
export async function firstSight<T>({ store, isThere }: Waited<T>, isStanding: Promise<unknown>): Promise<void> {
  await isStanding;
  await new Promise<void>((come) => {
    if (isThere(store.getState())) return come();
    const end = store.subscribe((data) => {
      if (!isThere(data)) return;
      end();
      come();
    });
  });
  await nextPainted();
}

/** When whatever stands now has been painted. */
export function nextPainted(): Promise<void> {
  return new Promise((painted) => {
    // A task after the frame: the frame itself is still to be drawn when it is announced.
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, patience);
  });
}
