// A file that was chosen, dropped or pasted → what it brings. Its size is judged before a byte of it is read.
import { maxFileLength } from '../../../domain/packs/format/pack-size.ts';
import { decodePackFile } from '../../../sharing/bytes.ts';
import { type Brought, unread } from './brought.ts';
import { maxPictureBytes, readPicture } from './read-picture.ts';
import { readText } from './read-text.ts';

export async function readFile(file: File): Promise<Brought> {
  // A drawing of vectors is text, and is never drawn here.
  const isPicture = file.type.startsWith('image/') && !file.type.includes('svg');
  if (file.size > (isPicture ? maxPictureBytes : maxFileLength)) return unread('too-large');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return unread('unreadable');
  if (isPicture) return readPicture(bytes, file.type);
  const decoded = decodePackFile(new Uint8Array(bytes));
  return decoded.ok ? readText(decoded.file) : { kind: 'damaged', problems: [decoded.problem] };
}
