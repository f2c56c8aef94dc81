// Pack files as bytes: strictly UTF-8, so that one text is one run of bytes, and what was signed is what is read.
import { type PackProblem, wholePack } from '../domain/packs/format/pack-problem.ts';
import { maxFileLength, maxPackLength } from '../domain/packs/format/pack-size.ts';
import type { Bytes } from './base64url.ts';

const encoder = new TextEncoder();
/** A byte order mark stays: left out, it would be signed and not seen. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const bytesOf = (text: string): Bytes => encoder.encode(text);

export const tooLarge: PackProblem = wholePack('too-large', `more than ${maxPackLength} bytes`);
export const notUtf8: PackProblem = wholePack('not-utf8', 'bytes that are no character');

export type DecodedFile =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problem: PackProblem };

/** The text of a pack file. Its size is looked at first. */
export function decodePackFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length > maxFileLength) return { ok: false, problem: tooLarge };
  try {
    return { ok: true, file: decoder.decode(bytes) };
  } catch {
    return { ok: false, problem: notUtf8 };
  }
}
