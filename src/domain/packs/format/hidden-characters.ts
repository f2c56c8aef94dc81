// Characters a reader cannot see, which can make one text look like another (CVE-2021-42574, "Trojan Source").

/**
 * Controls, direction marks, line separators, lone surrogates, private-use and non-characters, and everything Unicode
 * lets a font leave blank (joiners, fillers, tags, variation selectors); the braille blank is the one it forgets.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/u;
const everyHidden = new RegExp(hidden, 'gu');

export const firstHidden = (text: string): string | undefined => hidden.exec(text)?.[0];

/** One line of visible text: hidden characters removed, every run of white space one space. */
export const visibleLine = (text: string): string =>
  text.replace(/\s/g, ' ').replace(everyHidden, '').replace(/ {2,}/g, ' ').trim();
