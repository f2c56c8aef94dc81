// The rows of a long list that are in sight, and a few around them: two thousand are drawn as twenty.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn above and below those in sight. */
const around = 6;

/** @param height of one row, pixels; all are of one height */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, height: number) {
  const [sight, look] = useState({ top: 0, size: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const seen = () => look({ top: element.scrollTop, size: element.clientHeight });
    seen();
    const observer = new ResizeObserver(seen);
    observer.observe(element);
    element.addEventListener('scroll', seen, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', seen);
    };
  }, [box]);
  const from = Math.max(0, Math.min(Math.floor(sight.top / height) - around, count - 1));
  const to = Math.min(count, Math.ceil((sight.top + sight.size) / height) + around);
  return { from, to: Math.max(from, to) };
}

/** Scrolls a row into sight, and no further than it must. */
export function bringIntoSight(box: HTMLElement | null, row: number, height: number): void {
  if (box === null) return;
  const top = row * height;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}
