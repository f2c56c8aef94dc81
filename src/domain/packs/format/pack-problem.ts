// What can be wrong with a pack, where it is, and why. The interface has a sentence for each code.

export const packProblemCodes = [
  'too-large', // over 1 MiB, or a list that never ends
  'not-json',
  'duplicate-key', // two readers could read two different packs
  'too-deep',
  'not-a-pack', // JSON, but of something else
  'newer-format', // this pack needs a newer Carecue
  'missing',
  'unknown-key',
  'wrong-value',
  'empty',
  'too-long',
  'duplicate', // an id or a language given twice
  'missing-language', // a language the pack promises, without its text
  'unnamed-principle',
  'hidden-character', // control, direction or invisible characters
  'look-alike', // a letter of another script in the name of a pack or its author, which may be read as another name
  'markup',
  'broken-group', // a bracket or brace that is not closed, is nested or holds nothing
  'unknown-placeholder',
  'glued-placeholder', // joined to other characters, as in an address: it could carry words of the customer's away
  'bad-phrase', // no word in it, or a star that is not at the end of one of three letters or more
  // of the file or code a pack came in (src/sharing)
  'not-utf8', // bytes that are no text
  'bad-envelope', // the lines that say who signed it are not as they must be
  'bad-code', // no text code, or one that cannot be unfolded
  'bad-checksum', // a text code that was cut off or altered on its way
] as const;
export type PackProblemCode = (typeof packProblemCodes)[number];

/**
 * `path` is like `prompts[3].text.pl`, empty for the whole pack. `line` is that of the pack's JSON, from 1; of something that
 * is missing, that of the thing it is missing in. `detail` is technical, a line of plain ASCII.
 */
export type PackProblem = {
  readonly path: string;
  readonly line: number;
  readonly code: PackProblemCode;
  readonly detail: string;
};

/** A problem whose line is not looked up yet (place-faults.ts). */
export type Fault = {
  readonly path: readonly PropertyKey[];
  readonly code: PackProblemCode;
  readonly detail: string;
};

/** A problem of no place in it. */
export const wholePack = (code: PackProblemCode, detail: string): PackProblem => ({ path: '', line: 1, code, detail });

const maxShown = 48;

/** A stretch of a pack's own text, safe to show: short, and every character outside plain ASCII named by its number. */
export function shown(text: string): string {
  const cut = text.length > maxShown ? `${text.slice(0, maxShown)}...` : text;
  return cut.replace(/[^ -~]/gu, codePoint);
}

export const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export function showPath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(String(step))}`));
  return steps.join('').replace(/^\./, '');
}
