// Long work of a page, in pieces: between two of them it draws, and a key is heard.

/** Milliseconds of work between two pauses, half a frame. */
const most = 8;

export const pause = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));

/** @returns to be awaited after every small step; pauses only when it is time for it */
export function breaths(): () => Promise<void> | undefined {
  let until = performance.now() + most;
  return () => {
    if (performance.now() < until) return undefined;
    return pause().then(() => {
      until = performance.now() + most;
    });
  };
}

/** Works through all steps; the first piece at once. */
export async function inBreaths(steps: Iterable<unknown>): Promise<void> {
  const breath = breaths();
  for (const _ of steps) await breath();
}
