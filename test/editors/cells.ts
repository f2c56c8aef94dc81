// The cells of the matrix: what the agent has in the box and does in it before the text comes.

/** Where the editor is: in the page itself, in an open shadow root, or in a frame of the same origin. */
export type Place = 'light' | 'shadow' | 'frame';

export type Situation = {
  readonly name: string;
  readonly place: Place;
  readonly paragraphs: readonly string[];
  /** Characters before the caret. */
  readonly caret: number;
  /** Characters selected after it. */
  readonly selected: number;
  /** Typed there just before, so that an undo of the insertion could take it too. */
  readonly typed: string;
  /** The focus is in the side panel when the text comes. */
  readonly isInPanel: boolean;
};

const letter = ['Hello Ana, bye.', 'Alex'];
const middle = {
  paragraphs: letter,
  caret: 'Hello Ana,'.length,
  selected: 0,
  typed: ' so',
  isInPanel: false,
};

export const situations: readonly Situation[] = [
  { ...middle, name: 'empty', place: 'light', paragraphs: [], caret: 0, typed: '' },
  { ...middle, name: 'middle', place: 'light' },
  { ...middle, name: 'selection', place: 'light', caret: 'Hello '.length, selected: 'Ana'.length, typed: '' },
  { ...middle, name: 'panel', place: 'light', isInPanel: true },
  { ...middle, name: 'frame', place: 'frame' },
  { ...middle, name: 'shadow', place: 'shadow' },
];

export const texts = {
  one: 'thank you for waiting.',
  many: 'Thank you for waiting.\nI am on it & will write.\n\nYou <hear> from me.',
} as const;
export type Length = keyof typeof texts;

/** What the box holds before the text comes: left of the place, selected, and right of it. */
export function around({ paragraphs, caret, selected, typed }: Situation) {
  const whole = paragraphs.join('\n');
  return {
    left: whole.slice(0, caret) + typed,
    selection: whole.slice(caret, caret + selected),
    right: whole.slice(caret + selected),
  };
}
