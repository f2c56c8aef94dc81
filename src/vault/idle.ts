// Whether the agent is here: a key, a click, a touch in this page. Reading without either counts as being away.

const gestures = ['keydown', 'pointerdown', 'wheel'] as const;

/** Milliseconds. Only so that a locked room does not stay on the screen; what counts is the clock, at each use. */
const look = 15_000;

/** @param idle called now and then, to lock what was left open */
export function watchUse(page: EventTarget, used: () => void, idle: () => void): void {
  for (const gesture of gestures) page.addEventListener(gesture, used, { capture: true, passive: true });
  page.addEventListener('visibilitychange', idle);
  setInterval(idle, look);
}
