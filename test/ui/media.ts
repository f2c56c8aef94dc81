// What a person asks of their system, as the page is told it: the true media features, set from outside the page.
import { cdp, page } from 'vitest/browser';

const plain = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  'prefers-reduced-motion': 'no-preference',
};

/** `forced`: the system's own colours in place of ours. */
const looks = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  contrast: { 'prefers-contrast': 'more' },
  'contrast-dark': { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active' },
  still: { 'prefers-reduced-motion': 'reduce' },
} as const satisfies Readonly<Record<string, Partial<typeof plain>>>;
export type Look = keyof typeof looks;

let seen = '';

/** Stays until the next; `light` takes all of it back. */
export async function lookAs(...wanted: readonly Look[]): Promise<void> {
  const features = Object.assign({}, plain, ...wanted.map((look) => looks[look]));
  // Each way to the browser and back takes longer than what most tests look at.
  if (seen === JSON.stringify(features)) return;
  seen = JSON.stringify(features);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries<string>(features).map(([name, value]) => ({ name, value })),
  });
}

/** The page in these pixels, until the next. */
export async function sized(width: number, height: number): Promise<void> {
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
}
