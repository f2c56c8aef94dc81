// A page is closed without asking: what must not be lost goes out when it is hidden or left.

/** @returns ends it */
export function onLeaving(hand: () => unknown): () => void {
  addEventListener('pagehide', hand);
  document.addEventListener('visibilitychange', hand);
  return () => {
    removeEventListener('pagehide', hand);
    document.removeEventListener('visibilitychange', hand);
  };
}
