// Whether what a view shows first has been drawn, and all it asked for is under way: what may come later waits for that.
import { useEffect, useState } from 'preact/hooks';
import { nextPainted } from '../../ui/first-sight.ts';

export function useSeen(): boolean {
  const [isSeen, see] = useState(false);
  useEffect(() => {
    let isGone = false;
    nextPainted().then(() => !isGone && see(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isSeen;
}
