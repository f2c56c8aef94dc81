// Whether everything that can be pressed or typed in can be hit, reached by keyboard, and seen while it has the focus.
import { nextFrame } from '../gallery/stage.tsx';

/** Waits for what comes from the vault a moment later, and for what it pushes aside: half a second at most. */
export async function atRest(root: HTMLElement): Promise<void> {
  const look = () => `${root.innerHTML.length} ${root.querySelector('main')?.scrollHeight}`;
  let [before, quiet] = ['', 0];
  for (let frame = 0; quiet < 2 && frame < 30; frame += 1) {
    await nextFrame();
    const now = look();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

const reachable = 'a[href], button, select, textarea, input, summary, [tabindex], [contenteditable]';

/** What can be pressed, with the box to press: a tick or a radio is its label's to press, too. */
function pressed(target: Element): Element {
  return (target.matches('[type=checkbox], [type=radio], [type=file]') && target.closest('label')) || target;
}

/** Targets less than 24 px wide or high, WCAG 2.2 2.5.8; stricter, for no space around them is counted. */
export function smallTargets(root: HTMLElement): readonly string[] {
  return targetsIn(root).flatMap((target) => {
    const { width, height } = pressed(target).getBoundingClientRect();
    return width >= 24 && height >= 24 ? [] : [`${width} × ${height} ${told(target)}`];
  });
}

function targetsIn(root: HTMLElement): readonly HTMLElement[] {
  // What stands behind an open dialog is out of reach.
  return [...(root.querySelector('dialog[open]') ?? root).querySelectorAll<HTMLElement>(reachable)].filter(
    // What is folded away is no target; an unseen one is pressed by the label that is seen.
    (target) => target.checkVisibility() && !pressed(target).matches('.unseen, [tabindex="-1"]'),
  );
}

/**
 * What the Tab key would do wrong: leave the order of the page, come to something without a frame that shows it, or to something
 * that stays hidden behind another. WCAG 2.2 2.4.3, 2.4.7, 2.4.11.
 */
export async function lostFocus(root: HTMLElement): Promise<readonly string[]> {
  const before = document.activeElement;
  const found: string[] = [];
  for (const target of targetsIn(root)) {
    if (target.tabIndex > 0) found.push(`tabindex ${target.tabIndex} ${told(target)}`);
    // What was open may have closed when the focus left it.
    if (target.tabIndex < 0 || target.matches(':disabled') || !target.isConnected) continue;
    target.focus({ focusVisible: true });
    // A menu that was left closes with the next frame.
    if (isCovered(pressed(target))) await nextFrame();
    if (!target.isConnected) continue;
    const isReached = document.activeElement === target;
    const wrong = [
      !isReached && 'not reached',
      !isFramed(target) && 'no frame',
      isCovered(pressed(target)) && 'covered',
    ];
    if (wrong.some(Boolean)) found.push(`${wrong.filter(Boolean).join(', ')} ${told(target)}`);
  }
  if (before instanceof HTMLElement) before.focus({ focusVisible: false });
  return found;
}

/** By a frame of its own, or of what is drawn in its place. */
function isFramed(target: HTMLElement): boolean {
  // A field alone in its dialog is shown by its caret; nothing else there can have the focus.
  if (target.matches('dialog [role="combobox"]')) return true;
  const drawn = [target, target.nextElementSibling, target.closest('label'), target.parentElement];
  return drawn.some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}

/** Nothing of it is on top where it lies: not its middle, not an inch of its corners. */
function isCovered(target: Element): boolean {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const points = [middle, [left + 4, top + 4], [right - 4, bottom - 4], [left + 4, bottom - 4], [right - 4, top + 4]];
  return !points.some(([x = 0, y = 0]) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (target.contains(seen) || seen.contains(target));
  });
}

/** Everything that would still move: WCAG 2.3.3 is AAA, who asked for less motion is owed it all the same. */
export function moving(root: HTMLElement): readonly string[] {
  const seen = [...root.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return seen.flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
      const isStill = (animationName === 'none' || isZero(animationDuration)) && isZero(transitionDuration);
      return isStill ? [] : [`${animationName} ${animationDuration} ${transitionDuration} ${told(element)}${part}`];
    }),
  );
}

const isZero = (durations: string) => durations.split(',').every((each) => Number.parseFloat(each) === 0);

const told = (element: Element) => element.outerHTML.slice(0, 160);
