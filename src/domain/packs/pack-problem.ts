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
  'markup',
  'broken-group', // a bracket or brace that is not closed, is nested or holds nothing
  'unknown-placeholder',
  'glued-placeholder', // joined to other characters, as in an address: it could carry words of the customer's away
  'bad-phrase', // no word in it, or a star that is not at the end of one of three letters or more
] as const;
export type PackProblemCode = (typeof packProblemCodes)[number];

/** `path` is like `prompts[3].text.pl`, empty for the whole pack. `detail` is technical, a line of plain ASCII. */
export type PackProblem = { readonly path: string; readonly code: PackProblemCode; readonly detail: string };

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
