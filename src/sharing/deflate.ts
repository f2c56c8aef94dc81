// Bytes made smaller and whole again with the platform's own streams, without their owner ever holding more than was allowed.
import type { Bytes } from './base64url.ts';

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const squeezed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(squeezed).arrayBuffer());
}

/**
 * A kilobyte of deflate unfolds into one megabyte at most. A browser unfolds all it is handed before it looks whether
 * anybody reads, so it is handed little at a time.
 */
const piece = 1_024;

/** Undefined when it is not deflate or was cut off; 'too-large' as soon as it would be more than `most` bytes. */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes | 'too-large' | undefined> {
  const pieces: Bytes[] = [];
  let length = 0;
  try {
    const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        // The stream may be broken further on; nobody needs to hear of it.
        await reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      pieces.push(next.value);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function inPieces(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + piece));
        else controller.close();
        at += piece;
      },
    },
    { highWaterMark: 0 },
  );
}
