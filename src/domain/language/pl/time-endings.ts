// How Polish ordinals and adjectives end in the cases a time can take, in table notation (times.ts).

/** Endings of an ordinal that agrees with a day (masculine) and of one that tells the hour (feminine). */
export const ty = '{y,ego,ym,emu}';
export const ta = '{a,ej,ą}';
/** From the fourth on: which day it is and what time it is differ in the ending alone. */
const stems: Readonly<Record<number, string>> = {
  4: 'czwart',
  5: 'piąt',
  6: 'szóst',
  7: 'siódm',
  8: 'ósm',
  9: 'dziewiąt',
  10: 'dziesiąt',
  11: 'jedenast',
  12: 'dwunast',
  13: 'trzynast',
  14: 'czternast',
  15: 'piętnast',
  16: 'szesnast',
  17: 'siedemnast',
  18: 'osiemnast',
  19: 'dziewiętnast',
  20: 'dwudziest',
};
/** Each of them with those endings. */
export const inflected = (endings: string): Readonly<Record<number, string>> =>
  Object.fromEntries(Object.entries(stems).map(([n, stem]) => [n, stem + endings]));

/** Endings of a soft adjective: przyszły tydzień, przyszłego tygodnia, przyszłej środy. */
export const adj = '{y,a,e,ego,ej,ym,ą,emu}';
export const adjI = '{i,ia,ie,iego,iej,im,ią,iemu}';
