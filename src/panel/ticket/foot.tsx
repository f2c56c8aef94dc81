// What holds the foot of the room while the rest scrolls behind it. The room keeps its height free, so that the Tab key comes to
// nothing that lies hidden there.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Foot({ children }: { readonly children: ComponentChildren }) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = foot.current;
    const room = here?.closest('main');
    if (!here || !room) return;
    const keepFree = () => {
      const height = getComputedStyle(here).position === 'sticky' ? here.offsetHeight : 0;
      room.style.scrollPaddingBlockEnd = height > 0 ? `${height}px` : '';
    };
    const observer = new ResizeObserver(keepFree);
    observer.observe(here);
    observer.observe(room);
    return () => {
      observer.disconnect();
      room.style.scrollPaddingBlockEnd = '';
    };
  }, []);
  return (
    <div class="foot" ref={foot}>
      {children}
    </div>
  );
}
