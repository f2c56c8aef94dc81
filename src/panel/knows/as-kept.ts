// A record exactly as it lies there, with what its numbers say as moments beside them.
import type { KnownRecord } from '../../domain/knowledge/known.ts';

/** Characters shown; a pack can have a million. */
const most = 20_000;
/** Epoch milliseconds of this century so far and of the next decades, alone on their line. */
const moment = /^(.*: |\s*)(1\d{12}|2[0-4]\d{11})(,?)$/gm;

type AsKept = { readonly text: string; readonly isCut: boolean };

/** @param say a moment in words */
export function asKept({ value }: KnownRecord, say: (at: number) => string): AsKept {
  const whole = typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
  const told = whole
    .slice(0, most)
    .replace(moment, (_, before: string, at: string, comma: string) => `${before}${at}${comma}  (${say(Number(at))})`);
  return { text: told, isCut: whole.length > most };
}
