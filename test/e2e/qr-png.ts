// A QR code as a PNG file, as a screenshot of one is.
import encodeQR from 'qr';
import { toPng } from './png.ts';

/** @param scale points along one side of a code's smallest square */
export function qrPng(words: string, scale = 5): Buffer {
  const squares = encodeQR(words, 'raw', { border: 4, ecc: 'low' });
  const side = squares.length * scale;
  const rgb = Buffer.alloc(side * side * 3, 255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = squares[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false;
      if (isDark) rgb.fill(0, (y * side + x) * 3, (y * side + x + 1) * 3);
    }
  }
  return toPng({ width: side, height: side, rgb });
}
