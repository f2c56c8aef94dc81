// When the focused thing leaves the page (a promise settled, a note deleted), the focus goes to what stood nearest,
// not to the top of the document.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export function useFocusKeeper(room: RefObject<HTMLElement | null>) {
  const path = useRef<readonly Element[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      path.current = target instanceof Element ? ancestors(target) : [];
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const [last] = path.current;
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    // While the agent writes in the page, nothing here takes the focus from it.
    if (!document.hasFocus()) return;
    const nearest = path.current.find((element) => element.isConnected);
    const next =
      nearest && room.current?.contains(nearest) ? nearest.querySelector<HTMLElement>('button, input, textarea') : null;
    (next ?? room.current)?.focus();
  });
}

function ancestors(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}
