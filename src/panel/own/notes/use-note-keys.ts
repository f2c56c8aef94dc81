// The list of notes by keyboard: the arrows go from note to note, Home and End to the first and last. A note that moves when it is
// pinned or saved takes the focus along.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useNoteKeys() {
  const list = useRef<HTMLUListElement>(null);
  const at = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // Moving an element takes the focus from it. While the agent writes in the page, nothing here takes it back.
    if (at.current === undefined || document.activeElement !== document.body || !document.hasFocus()) return;
    list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(at.current)}"] button.edit`)?.focus();
  });
  return {
    ref: list,
    onFocusIn: ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
      at.current = row?.dataset.note;
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) at.current = undefined;
    },
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button.edit')];
      const from = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
      const isOnButton = document.activeElement instanceof HTMLButtonElement;
      const to = isOnButton && from !== -1 ? next(event.key, from, rows.length - 1) : undefined;
      if (to === undefined) return;
      event.preventDefault();
      rows[to]?.focus();
    },
  };
}

function next(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
