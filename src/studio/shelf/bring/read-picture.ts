// A picture of a QR code → what it brings: measured, drawn small, searched for a code.
import { type Brought, unread } from './brought.ts';
import { pictureSize } from './picture-size.ts';
import { readText } from './read-text.ts';

export const maxPictureBytes = 20_000_000;
/** Points; a telephone's camera makes a dozen to fifty million. */
const maxPoints = 60_000_000;
/** Points along the longer side that are searched: a code's smallest square still has several. */
const searched = 1_800;
/** Milliseconds the search may go on after its first look. */
const patience = 1_500;

export async function readPicture(bytes: ArrayBuffer, type: string): Promise<Brought> {
  const size = pictureSize(bytes);
  if (size === undefined) return unread('picture-kind');
  if (size.width * size.height > maxPoints) return unread('picture-large');
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => undefined);
  const pixels = picture && drawn(picture);
  picture?.close();
  if (pixels === undefined) return unread('picture-broken');
  const text = await searchedFor(pixels);
  return text === undefined ? unread('no-qr') : readText(text);
}

async function searchedFor(pixels: ImageData): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(pixels, { timeLimit: patience });
  } catch {
    return undefined; // It throws when it finds none.
  }
}

/** On white: a code drawn on nothing would be black on black. */
function drawn(picture: ImageBitmap): ImageData | undefined {
  const scale = Math.min(1, searched / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (canvas === null) return undefined;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, width, height);
  canvas.drawImage(picture, 0, 0, width, height);
  return canvas.getImageData(0, 0, width, height);
}
