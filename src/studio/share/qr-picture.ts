// A text as a QR code: its squares as one path, and as a picture.
import { encodeQR } from 'qr';

/** Bytes in the largest code there is (version 40, level L; ISO/IEC 18004:2024, table 7). */
const mostBytes = 2_953;
/** Beyond it the squares are too small for most cameras at arm's length; a saved picture is still read. */
const cameraBytes = 1_100;
/** The quiet zone the standard asks for, in squares. */
const border = 4;
/** Points to a square of the picture. */
const scale = 8;

export type QrCode = {
  /** Squares along one side, quiet zone included. */
  readonly size: number;
  /** The dark squares, as an SVG path. */
  readonly path: string;
  readonly isFine: boolean;
};

/** @param text ASCII @returns where it does not fit: how many bytes are too many */
export function qrCode(text: string): QrCode | { readonly tooMany: number } {
  const rows = squaresOf(text);
  if (rows === undefined) return { tooMany: Math.max(1, text.length - mostBytes) };
  return { size: rows.length, path: rows.map(runsOf).join(''), isFine: text.length > cameraBytes };
}

/** Undefined when no code holds it: making one says so, by throwing. */
function squaresOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border });
  } catch {
    return undefined;
  }
}

/** Each run of dark squares of a row as one box. */
function runsOf(row: readonly boolean[], y: number): string {
  const boxes: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let width = 1;
    while (row[x + width]) width += 1;
    boxes.push(`M${x} ${y}h${width}v1h-${width}z`);
    x += width;
  }
  return boxes.join('');
}

/** Black on white, as PNG. Undefined when the browser gives us nothing to draw on. */
export async function qrPng({ size, path }: QrCode): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas.convertToBlob({ type: 'image/png' });
}
