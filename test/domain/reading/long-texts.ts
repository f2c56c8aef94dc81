// Texts that invite looking at the same words again and again: one piece, repeated to a length. For the test that all of
// them are read to their end, and for the bench that times them.

export const stubborn = [
  'a',
  '!',
  '\n',
  '> ',
  '"',
  '😡',
  'not ',
  'nu ',
  'nie ',
  'by 16:00 I will ',
  '1,',
  'a@',
  '`',
  'great broken ',
] as const;

/** @param length in UTF-16 units */
export const longText = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
