// A cue: the words in a text that show something. Every reading, tick and caution carries the cues it rests on.

/** `text === source.slice(start, end)`; offsets are UTF-16 code units of the text as it was given. */
export type Cue = { readonly start: number; readonly end: number; readonly text: string };
