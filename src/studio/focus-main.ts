// What was pressed is about to go: whoever works by keyboard goes on from the page, where it stands, and not from its start.

export const focusMain = (pressed: Element | null): void =>
  pressed?.closest<HTMLElement>('main')?.focus({ preventScroll: true });
