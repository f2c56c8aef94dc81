// What came out of a file, a picture or a text: a pack file to be judged, an address to ask, or why neither.
import type { PackProblem } from '../../../domain/packs/format/pack-problem.ts';
import type { ArrivalWay } from '../../../domain/packs/shelf/kept-pack.ts';
import type { PlainKey } from '../../../ui/words.ts';

const unreadReasons = [
  'too-large', // more than a pack may be; nothing of it was read
  'unknown', // a text that begins like nothing of ours
  'picture-kind', // a picture of a kind nobody here can measure
  'picture-large', // more points than are looked at
  'picture-broken', // the browser cannot show it
  'no-qr', // no code is found in the picture
  'address', // no HTTPS address
  'address-closed', // one, where addresses are not open to the agent
  'unreadable', // the file could not be read: gone, or a folder
  'lost', // the page was loaded anew, and what was being looked at had been too large to keep
] as const;
export type UnreadReason = (typeof unreadReasons)[number];

export type Brought =
  | { readonly kind: 'file'; readonly file: string; readonly way: ArrivalWay }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'unread'; readonly why: UnreadReason }
  /** It is a code or file of ours, and damaged. */
  | { readonly kind: 'damaged'; readonly problems: readonly PackProblem[] };

export const unread = (why: UnreadReason): Brought => ({ kind: 'unread', why });

export const unreadWords = {
  'too-large': 'unread_tooLarge',
  unknown: 'unread_unknown',
  'picture-kind': 'unread_pictureKind',
  'picture-large': 'unread_pictureLarge',
  'picture-broken': 'unread_pictureBroken',
  'no-qr': 'unread_noQr',
  address: 'unread_address',
  'address-closed': 'unread_addressClosed',
  unreadable: 'unread_unreadable',
  lost: 'unread_lost',
} as const satisfies Readonly<Record<UnreadReason, PlainKey>>;
