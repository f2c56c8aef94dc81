// Bytes as base64url without padding (RFC 4648, section 5) and back. One text for one run of bytes: another spelling of a key
// would be another key to whoever compares texts, also to the list of revoked ones.

export type Bytes = Uint8Array<ArrayBuffer>;

/** Divisible by three, so that the pieces join into one; small enough to be handed over as arguments. */
const piece = 24_576;

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined when it is not base64url, has padding, or is not the text `toBase64Url` would have given. */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    // Only the last few characters can be written in more than one way.
    const end = toBase64Url(bytes.subarray(bytes.length - (bytes.length % 3)));
    return text.endsWith(end) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
