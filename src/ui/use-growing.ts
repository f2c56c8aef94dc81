// A list that grows before its end comes into sight.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screenful at once, so that every key is drawn fast; the rest some in each frame, so that none is late. */
const atFirst = 8;
const atATime = 4;

/**
 * @param count rows there are
 * @param of what the list is of: another list begins anew
 * @returns rows to show
 */
export function useGrowing(end: RefObject<HTMLElement | null>, count: number, of: string): number {
  const [shown, show] = useState({ of, rows: atFirst });
  const rows = shown.of === of ? shown.rows : atFirst;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || rows >= count) return;
    // Two screens ahead of the scroll: rows are there before they are seen.
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show({ of, rows: rows + atATime }),
      { root: mark.closest('main'), rootMargin: '200% 0px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [end, rows, count, of]);
  return Math.min(rows, count);
}
