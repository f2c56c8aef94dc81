// A text that was pasted, dropped or found in a picture → what it brings.
import { readPackCode } from '../../../sharing/pack-code.ts';
import { type Brought, unread } from './brought.ts';
import { readAddress, textKind } from './text-kind.ts';

/** UTF-16 units; a code of the largest pack there may be is shorter, line breaks included. */
const maxTextLength = 2_000_000;

export async function readText(text: string): Promise<Brought> {
  if (text.length > maxTextLength) return unread('too-large');
  switch (textKind(text)) {
    case 'code': {
      const read = await readPackCode(text);
      return read.ok ? { kind: 'file', file: read.file, way: 'code' } : { kind: 'damaged', problems: [read.problem] };
    }
    case 'file':
      return { kind: 'file', file: text, way: 'file' };
    case 'address': {
      const address = readAddress(text);
      return address ? { kind: 'address', address: address.href } : unread('address');
    }
    default:
      return unread('unknown');
  }
}
