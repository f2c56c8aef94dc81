// Something pasted anywhere on the page outside of a field. A picture is taken wherever it is pasted: no field holds one.
import { useEffect } from 'preact/hooks';
import type { Dropped } from './use-drop.ts';

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

export function usePaste(onPaste: (pasted: Dropped) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (clipboardData === null) return;
      const files = [...clipboardData.files];
      const text = isInField(target) ? '' : clipboardData.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      onPaste({ files, text });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPaste]);
}
