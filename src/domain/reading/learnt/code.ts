// Names of features as numbers: FNV-1a over a kind and a text, mixed and cut to as many bits as keep strangers apart.

/** A million places: of the few thousand features a model knows, one strange feature in two hundred meets one by chance. */
export const codeBits = 20;

/** The code of `text` from `start` up to `end` as a feature of this kind. */
export function codeOf(kind: string, text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x20, 0x01000193);
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) >>> (32 - codeBits);
}
