// Today by keyboard: the arrows go from row to row, Home and End to the first and last; Enter opens one, as everywhere.
export function useRowKeys() {
  return {
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button.what')];
      const to = next(
        event.key,
        rows.findIndex((row) => row.matches(':focus')),
        rows.length - 1,
      );
      if (to === undefined) return;
      event.preventDefault();
      rows[to]?.focus();
    },
  };
}

/** `at` is -1 where the focus is on no row: then the keys are not ours. */
function next(key: string, at: number, last: number): number | undefined {
  if (at === -1) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
