// Text as search compares it: no case, no diacritics, plain quotes and dashes. Place for place: what is found at a place of the
// folded text stands at the same place of the text, once that is composed.

/** Letters that Unicode does not take apart, and signs that word processors put for plain ones. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '.',
  '\u00a0': ' ',
  '\u202f': ' ',
};

const known = new Map<string, string>();

function foldOne(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  // One code unit for one: "İ" is two in lower case, an accent alone has no letter to stand on.
  const base = (plain[letter.toLowerCase()] ?? letter).normalize('NFD').charAt(0).toLowerCase().charAt(0);
  const folded = plain[base] ?? base;
  known.set(letter, folded);
  return folded;
}

/** The letters and signs above ASCII, without the halves of surrogate pairs. */
const rare = /[\u0080-\ud7ff\ue000-\uffff]/g;

/** One form for letters that can be written as one sign or as two. */
export const composed = (text: string): string => text.normalize('NFC');

/** @returns as long as `composed(text)` */
export const fold = (text: string): string => composed(text).replace(rare, foldOne).toLowerCase();
