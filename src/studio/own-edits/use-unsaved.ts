// What is typed over a pack and not saved yet: it outlives the page, and is there again when the thing is opened. It lies in
// this browser, as the saved edits do.
import { useState } from 'preact/hooks';

type Typed = Readonly<Record<string, string>>;

const placeOf = (thing: string): string => `carecue-unsaved ${thing}`;

export const isUnsaved = (thing: string): boolean => localStorage.getItem(placeOf(thing)) !== null;

/** @param thing `pack/list/item` */
export function useUnsaved(thing: string) {
  const [typed, setTyped] = useState(() => read(thing));
  return {
    /** Undefined for a field nobody has typed in. */
    read: (field: string): string | undefined => (Object.hasOwn(typed, field) ? typed[field] : undefined),
    set: (field: string, text: string): void => {
      const next = { ...typed, [field]: text };
      setTyped(next);
      try {
        localStorage.setItem(placeOf(thing), JSON.stringify(next));
      } catch {
        // No room left for it: it stands in its field until the page is closed.
      }
    },
    forget: (): void => {
      setTyped({});
      localStorage.removeItem(placeOf(thing));
    },
  };
}

/** Whatever lies there that is not what we put there counts as nothing. */
function read(thing: string): Typed {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(thing)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}
