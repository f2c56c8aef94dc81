// Letters of other scripts that pass for Latin ones: with them one pack could bear the name of another (Unicode TR 39).

/** Scripts with letters shaped as Latin ones, and Latin in disguise: mathematical and full-width letters. */
const foreign = String.raw`\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A`;
const anyForeign = new RegExp(`[${foreign}]`, 'u');
const mixed = new RegExp(
  String.raw`\p{Script=Latin}\p{M}*[${foreign}]|[${foreign}]\p{M}*(?![${foreign}])\p{Script=Latin}`,
  'u',
);

/** The first letter that does not belong into a name in English, Polish or Romanian. */
export const firstForeign = (name: string): string | undefined => anyForeign.exec(name)?.[0];

/** Two neighbouring letters of two scripts, where a person's name may be in any one. */
export const firstMixed = (name: string): string | undefined => mixed.exec(name)?.[0];
