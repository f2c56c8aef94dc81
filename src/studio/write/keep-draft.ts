// A draft is handed over while it is written: a moment after the last key, and at once when the page is left.

/** Milliseconds after the last change. */
const delay = 400;

export type DraftKeeper = {
  /** `text` is asked for when it goes out, not at every key. */
  readonly change: (text: () => string) => void;
  readonly flush: () => void;
  /** Whether this text was handed over from here. */
  readonly isOurs: (text: string) => boolean;
  readonly isWaiting: () => boolean;
};

/** Texts remembered as ours: an answer may come back a few changes late. */
const remembered = 8;

/** @param keep hands one text over; called once for each pause */
export function draftKeeper(keep: (text: string) => void): DraftKeeper {
  let waiting: (() => string) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ours: readonly string[] = [];
  const flush = () => {
    clearTimeout(timer);
    const text = waiting?.();
    waiting = undefined;
    if (text === undefined) return;
    ours = [...ours, text].slice(-remembered);
    keep(text);
  };
  return {
    flush,
    isOurs: (text) => ours.includes(text),
    isWaiting: () => waiting !== undefined,
    change: (text) => {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    },
  };
}
