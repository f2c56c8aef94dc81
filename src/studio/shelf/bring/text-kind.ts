// What a text that was pasted or dropped may be, by how it looks; whoever reads it decides whether it is.

export type TextKind = 'code' | 'file' | 'address';

/** Undefined: none of ours. A code may stand between other words of a chat, and be broken by white space anywhere. */
export function textKind(text: string): TextKind | undefined {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('carecue-signed')) return 'file';
  if (text.replace(/\s/g, '').includes('carecue1:')) return 'code';
  return /^https?:\/\/\S+\s*$/i.test(start) ? 'address' : undefined;
}

export type Address = { readonly href: string; readonly origin: string; readonly host: string; readonly path: string };

/** What an address leads to. Undefined: it is none, is not HTTPS, or carries a password that everybody would see. */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const { protocol, username, password, href, origin, host, pathname, search } = new URL(trimmed);
  const isPlain = protocol === 'https:' && username === '' && password === '' && href.length <= 2_000;
  return isPlain ? { href, origin, host, path: pathname + search } : undefined;
}
