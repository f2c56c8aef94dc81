// Work that reads what is there now, asked for at every change: one run at a time, and one more after it when it was asked for
// meanwhile. However fast changes come, the last one is seen.

/** @returns asks for a run; resolves when all that was asked for is done */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isStale = false;
  return async () => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isStale) {
        isStale = false;
        await work();
      }
    } finally {
      isRunning = false;
    }
  };
}
