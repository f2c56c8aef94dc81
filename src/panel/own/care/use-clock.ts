// The time, as often as a view needs it. Epoch milliseconds.
import { useEffect, useState } from 'preact/hooks';

/** @param every milliseconds */
export function useClock(every: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
