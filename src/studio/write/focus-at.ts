// Brings the field of a place into sight and focuses it; where it has none of its own, that of the place around it.

export function focusAt(name: string): void {
  for (let at = name; at !== ''; at = at.replace(/(?:^|\.|\[)[^.[]*$/, '')) {
    const there = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    const field = there?.matches('input, textarea, select')
      ? there
      : (there?.querySelector<HTMLElement>('textarea') ?? there?.querySelector<HTMLElement>('input, select, button'));
    if (!field) continue;
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
    return;
  }
}
