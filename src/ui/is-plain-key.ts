// A key of the page's own: only while no field has the focus and no modifier is held, so that typing never does anything else.
export function isPlainKey(event: KeyboardEvent, ...keys: readonly string[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keys.includes(event.key)) return false;
  return !isField(event.target);
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
