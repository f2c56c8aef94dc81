// Long work in pieces: between two of them the page draws, and a key is heard.

/** Milliseconds of one piece, well within a frame. */
const breath = 8;

/** Works through all steps; the first piece at once. */
export async function inBreaths(steps: Iterable<unknown>): Promise<void> {
  let until = performance.now() + breath;
  for (const _ of steps) {
    if (performance.now() < until) continue;
    await new Promise((goOn) => setTimeout(goOn));
    until = performance.now() + breath;
  }
}
