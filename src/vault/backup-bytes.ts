// Bytes of a backup: many more than of a row, so they go piece by piece.
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';

/** Divisible by three, so that the pieces' base64 joins into one. */
const piece = 24_576;
const pieceOfText = (piece / 3) * 4;

export function toLongBase64(bytes: Uint8Array): string {
  const pieces = Math.ceil(bytes.length / piece);
  return Array.from({ length: pieces }, (_, at) => toBase64(bytes.subarray(at * piece, (at + 1) * piece))).join('');
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

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const squeezed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(squeezed).arrayBuffer());
}

/** `undefined` when it is not gzip, was cut off, or would be more than `most` bytes: a small file may unfold without end. */
export async function gunzip(bytes: Bytes, most: number): Promise<Bytes | undefined> {
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
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
