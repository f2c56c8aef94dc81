// Bytes of a backup: many more than of a row, so they go piece by piece.
import { breaths } from '../platform/breaths.ts';
import { type Bytes, bytesOf, fromBase64, toBase64 } from './bytes.ts';

/** Divisible by three, so that the pieces' base64 joins into one. */
const piece = 24_576;
const pieceOfText = (piece / 3) * 4;

/** Pieces that join into one. */
export function* longBase64(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += piece) yield toBase64(bytes.subarray(at, at + piece));
}

/** `undefined` when it is not base64. */
export function fromLongBase64(text: string): Bytes | undefined {
  const bytes = new Uint8Array(Math.floor(text.length / 4) * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += pieceOfText) {
    const some = fromBase64(text.slice(at, at + pieceOfText));
    if (some === undefined || length + some.length > bytes.length) return undefined;
    bytes.set(some, length);
    length += some.length;
  }
  return bytes.slice(0, length);
}

/**
 * The bytes of a text that comes piece by piece; the page stays free meanwhile.
 * @returns `undefined` when they would be more than `most`
 */
export async function bytesOfPieces(pieces: Iterable<string>, most: number): Promise<Bytes | undefined> {
  const breath = breaths();
  const parts: Bytes[] = [];
  let length = 0;
  for (const text of pieces) {
    const part = bytesOf(text);
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
    await breath();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes squeezed at once: some two milliseconds. Chromium does it in the page's own thread, and without a pause if it may. */
const mouthful = 65_536;

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const { readable, writable } = new CompressionStream('gzip');
  const squeezed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const breath = breaths();
  for (let at = 0; at < bytes.length; at += mouthful) {
    await writer.write(bytes.subarray(at, at + mouthful));
    await breath();
  }
  await writer.close();
  return new Uint8Array(await squeezed);
}

/** `undefined` when it is not gzip, was cut off, or would be more than `most` bytes: a small file may unfold without end. */
export async function gunzip(bytes: Bytes, most: number): Promise<Bytes | undefined> {
  const breath = breaths();
  const pieces: Bytes[] = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return undefined;
      }
      pieces.push(next.value);
      await breath();
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
