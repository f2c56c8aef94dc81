// When what the panel shows first has been painted: whatever else is loaded or computed before would only delay it.
import type { PanelStore } from './store.ts';

/** Milliseconds. A panel that is not looked at paints nothing. */
const patience = 500;

/** @param isStanding the views have been rendered once @returns when there is a state and a frame has shown it */
export async function firstSight(
  store: Pick<PanelStore, 'getState' | 'subscribe'>,
  isStanding: Promise<unknown>,
): Promise<void> {
  await isStanding;
  await new Promise<void>((come) => {
    if (store.getState().state !== undefined) return come();
    const end = store.subscribe(({ state }) => {
      if (state === undefined) return;
      end();
      come();
    });
  });
  await new Promise<unknown>((painted) => {
    // A task after the frame: the frame itself is still to be drawn when it is announced.
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, patience);
  });
}
