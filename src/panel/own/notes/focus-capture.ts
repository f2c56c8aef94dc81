// The focus to the capture field, which may be about to appear.
import { captureId } from './capture-fields.ts';

/** Frames to wait for it: a room that is locked has none. */
const patience = 20;

export function focusCapture(frames = patience): void {
  const field = document.getElementById(captureId);
  if (field instanceof HTMLTextAreaElement) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  } else if (frames > 0) requestAnimationFrame(() => focusCapture(frames - 1));
}
