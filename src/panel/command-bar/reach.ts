// Coming to something on a page that is about to appear: the focus, and what unfolds there.
import { roomId } from '../frame/rooms-nav.tsx';

/** Frames to wait for it: what is not there by then, this page does not have. */
const patience = 30;

function reach(find: () => HTMLElement | null | undefined, use: (found: HTMLElement) => void, frames = patience): void {
  requestAnimationFrame(() => {
    const found = find();
    if (found) use(found);
    else if (frames > 0) reach(find, use, frames - 1);
  });
}

/** The room that was just gone to, as one who reads by ear expects it. */
export const reachRoom = (): void => reach(() => document.getElementById(roomId), focus);

/** The field, or what stands under the heading, of that name. */
export function reachField(name: string): void {
  reach(
    () => named('label, legend, h2, button', name),
    (found) => {
      found.scrollIntoView({ block: 'start' });
      const around = found.closest('label') ?? found.closest('fieldset, section') ?? found;
      focus(around.querySelector<HTMLElement>('input, select, textarea, button') ?? found);
    },
  );
}

/** Unfolds what that button unfolds, if it is folded, and goes to its first field. */
export function reachFolded(name: string): void {
  reach(
    () => named('button[aria-expanded]', name),
    (found) => {
      if (found.getAttribute('aria-expanded') === 'false') found.click();
      const region = () => document.getElementById(found.getAttribute('aria-controls') ?? '');
      reach(() => region()?.querySelector<HTMLElement>('input, select, textarea, button'), focus);
    },
  );
}

export const reachNote = (id: string): void =>
  reach(() => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] button.edit`), focus);

const named = (selector: string, name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`#${roomId} :is(${selector})`)].find((each) =>
    each.textContent?.trim().startsWith(name),
  );

function focus(found: HTMLElement): void {
  found.focus();
}
