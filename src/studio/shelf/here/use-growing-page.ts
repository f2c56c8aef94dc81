// A list of a page that scrolls as a whole: it grows before its end comes into sight.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const atFirst = 20;
const atATime = 30;

/** @param of what the list is of: another list begins anew @returns rows to show */
export function useGrowingPage(end: RefObject<HTMLElement | null>, count: number, of: string): number {
  const [shown, show] = useState({ of, rows: atFirst });
  const rows = shown.of === of ? shown.rows : atFirst;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || rows >= count) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show({ of, rows: rows + atATime }),
      { rootMargin: '150% 0px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [end, rows, count, of]);
  return Math.min(rows, count);
}
