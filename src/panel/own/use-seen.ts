// Whether what a view shows first has been drawn, and all it asked for is under way: what may come later waits for that.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds. A panel that is not looked at draws nothing. */
const patience = 500;

export function useSeen(): boolean {
  const [isSeen, see] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => see(true), patience);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(() => see(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}
