// When a copy is old: two weeks of notes are more than anybody writes again.

const day = 24 * 60 * 60_000;
const oldAfter = 14 * day;

/** @param backedUpAt epoch milliseconds; absent when there never was one */
export const isBackupOld = (backedUpAt: number | undefined, now: number): boolean =>
  backedUpAt === undefined || now - backedUpAt > oldAfter;
