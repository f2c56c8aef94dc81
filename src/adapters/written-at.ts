// When something was written, from what a page's mark-up says. Only unambiguous forms count: "02/11/2026" in an unknown
// time zone is not a time.
import { attribute } from './dom.ts';

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** @returns epoch milliseconds; `undefined` for anything but ISO 8601 or an epoch number of 10 or 13 digits */
export function parseInstant(text: string | null | undefined): number | undefined {
  const bare = (text ?? '').slice(0, 60).trim();
  // Asked of many attributes that are not there or say something else: only what may be a time is looked at closely.
  if (bare.charAt(4) === '-') return iso.test(bare) ? parsed(bare) : undefined;
  if (bare.length !== 10 && bare.length !== 13) return undefined;
  if (!/^\d+$/.test(bare)) return undefined;
  return Number(bare) * (bare.length === 10 ? 1_000 : 1);
}

function parsed(bare: string): number | undefined {
  const instant = Date.parse(bare.replace(' ', 'T'));
  return Number.isNaN(instant) ? undefined : instant;
}

const attributes = ['datetime', 'data-timestamp', 'data-time', 'data-datetime', 'title', 'aria-label'] as const;

/** The instant an element states in one of its attributes. */
export function instantOf(element: Element | null): number | undefined {
  if (!element) return undefined;
  for (const name of attributes) {
    const instant = parseInstant(attribute(element, name));
    if (instant !== undefined) return instant;
  }
  return undefined;
}
