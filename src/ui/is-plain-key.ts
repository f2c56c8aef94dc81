// A key of the panel's own: only while no field has the focus and no modifier is held, so that typing never does anything else.
export function isPlainKey(event: KeyboardEvent, ...keys: readonly string[]): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keys.includes(event.key)) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
