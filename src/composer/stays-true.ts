// Waiting for an editor: its model may show a change late, and a framework may take it back a moment later.

/** How long a change may take to show, and how long it must then stay, in milliseconds. */
const patience = 500;
const settling = 60;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Whether `check` comes true within half a second and is still true a little later. */
export async function staysTrue(check: () => boolean): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (check()) {
      await pause(settling);
      if (check()) return true;
    }
    await pause(20);
  }
  return false;
}
