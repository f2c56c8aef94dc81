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

/** What the agent has written before. */
const letter = ['Hello Ana, bye.', 'Alex'] as const;

const empty = { paragraphs: [], caret: 0, selected: 0, typed: '' };
const caret = { paragraphs: letter, caret: 'Hello Ana,'.length, selected: 0, typed: ' so' };
const selection = { paragraphs: letter, caret: 'Hello '.length, selected: 'Ana'.length, typed: '' };
const here = { place: 'light', isInPanel: false } as const;
const fromPanel = { place: 'light', isInPanel: true } as const;
const inFrame = { place: 'frame', isInPanel: false } as const;
const inShadow = { place: 'shadow', isInPanel: false } as const;

/** Those of one place stand together: another place is another page to open. */
export const situations: readonly Situation[] = [
  { name: 'empty', ...empty, ...here },
  { name: 'caret', ...caret, ...here },
  { name: 'selection', ...selection, ...here },
  { name: 'panel: empty', ...empty, ...fromPanel },
  { name: 'panel: caret', ...caret, ...fromPanel },
  { name: 'panel: selection', ...selection, ...fromPanel },
  { name: 'frame: caret', ...caret, ...inFrame },
  { name: 'frame: selection', ...selection, ...inFrame },
  { name: 'shadow: caret', ...caret, ...inShadow },
  { name: 'shadow: selection', ...selection, ...inShadow },
];

export const texts = {
  one: 'thank you for waiting.',
  many: 'Thank you for waiting.\nI am on it & will write.\n\nYou <hear> from me.',
} as const;
export type Length = keyof typeof texts;
export const lengths: readonly Length[] = ['one', 'many'];

/** What the box holds before the text comes: left of the place, selected, and right of it. */
export function around({ paragraphs, caret, selected, typed }: Situation) {
  const whole = paragraphs.join('\n');
  return {
    left: whole.slice(0, caret) + typed,
    selection: whole.slice(caret, caret + selected),
    right: whole.slice(caret + selected),
  };
}
