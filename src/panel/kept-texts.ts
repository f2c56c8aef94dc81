// Text not yet saved is handed over while it is typed: a moment after the last key, and at once when the field or panel is left.

export type KeptTexts = {
  readonly type: (field: string, text: string) => void;
  /** Hands over now what is still waiting. */
  readonly flush: () => void;
};

/** delay: milliseconds after the last key. */
export function keptTexts(keep: (field: string, text: string) => void, delay = 250): KeptTexts {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    for (const [field, text] of waiting) keep(field, text);
    waiting.clear();
  };
  return {
    flush,
    type: (field, text) => {
      waiting.set(field, text);
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    },
  };
}
