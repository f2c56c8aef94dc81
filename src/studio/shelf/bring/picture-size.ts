// How large a picture is, from its first bytes: a few kilobytes may stand for thousands of millions of points, and only what was
// measured is unpacked. PNG, JPEG, GIF and WebP, as chats, cameras and screenshots make them.

export type PictureSize = { readonly width: number; readonly height: number };

/** Undefined: none of the four, or cut off. Never throws. */
export function pictureSize(bytes: ArrayBuffer): PictureSize | undefined {
  const view = new DataView(bytes);
  try {
    const size = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // It ends in the middle of its head.
    throw error;
  }
}

const spells = (view: DataView, at: number, ascii: string): boolean =>
  [...ascii].every((char, i) => view.getUint8(at + i) === char.charCodeAt(0));

/** https://www.w3.org/TR/png-3/#11IHDR: always the first part. */
function png(view: DataView): PictureSize | undefined {
  if (!spells(view, 1, 'PNG') || !spells(view, 12, 'IHDR')) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureSize | undefined {
  return spells(view, 0, 'GIF8') ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container: three kinds, each with its size elsewhere. */
function webp(view: DataView): PictureSize | undefined {
  if (!spells(view, 0, 'RIFF') || !spells(view, 8, 'WEBP')) return undefined;
  if (spells(view, 12, 'VP8X')) return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
  if (spells(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!spells(view, 12, 'VP8 ')) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** ITU T.81, B.1: segments one after the other; the frame's header (C0–CF, but for C4, C8 and CC) has the size. */
function jpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
