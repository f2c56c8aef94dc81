// Seconds left until an instant, counted down while there are any.
import { useEffect, useState } from 'preact/hooks';

/** @param until epoch milliseconds @returns whole seconds, rounded up; 0 once it is past, or when there is none */
export function useSeconds(until: number | undefined): number {
  const left = () => (until === undefined ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1_000)));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (left() === 0) return;
    const timer = setInterval(() => {
      setSeconds(left());
      if (left() === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
