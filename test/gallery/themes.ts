// The themes of the gallery. High contrast is asked for by a media query that no page can set: its rules are opened to all.

export const themes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];

const more = '(prefers-contrast: more)';
const opened = new Set<CSSMediaRule>();

export function setTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme.endsWith('dark') ? 'dark' : 'light';
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === more) opened.add(rule);
    }
  }
  for (const rule of opened) rule.media.mediaText = theme.startsWith('contrast') ? 'all' : more;
}
