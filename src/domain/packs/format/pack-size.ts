// How much a pack may be. Files are measured before they are read.

/** UTF-16 units of a pack's text; a text of 1 MiB in UTF-8 never has more. */
export const maxPackLength = 1_048_576;

/** The same with the head that says who signed it (sharing/pack-file.ts). */
export const maxFileLength = 1_050_000;
