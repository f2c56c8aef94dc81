// The colours against each other, as the browser mixes them: text 4.5 : 1, what can be pressed 3 : 1, in every theme.
import { afterAll, describe, expect, test } from 'vitest';
import '../../src/panel/css/panel.css';
import { setTheme, themes } from '../gallery/themes.ts';

const text = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sunk'],
  ['ink', 'accent-soft'],
  ['ink', 'warm-soft'],
  ['ink', 'grave-soft'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'sunk'],
  ['soft', 'accent-soft'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['accent', 'sunk'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['warm', 'paper'],
  ['warm', 'card'],
  ['warm', 'accent-soft'],
  ['on-warm', 'warm'],
  ['grave', 'paper'],
  ['grave', 'card'],
] as const;

const controls = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['edge', 'accent-soft'],
  ['edge', 'sunk'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['focus', 'paper'],
  ['focus', 'accent-soft'],
  ['grave', 'grave-soft'],
] as const;

afterAll(() => setTheme('light'));

describe.each(themes)('in the theme %s', (theme) => {
  test.each(text)('%s can be read on %s', (front, ground) => {
    setTheme(theme);
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(theme.startsWith('contrast') ? 7 : 4.5);
  });

  test.each(controls)('%s can be told from %s', (front, ground) => {
    setTheme(theme);
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2 contrast ratio of two tokens. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(token: string): number {
  const [red = 0, green = 0, blue = 0] = pixel(token).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Painted, because a token may be any colour CSS can write. */
function pixel(token: string): readonly number[] {
  const probe = document.createElement('i');
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const paint = document.createElement('canvas').getContext('2d');
  if (paint === null) throw new Error('no canvas');
  paint.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  paint.fillRect(0, 0, 1, 1);
  return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
