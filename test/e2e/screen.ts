// A screen that exists in memory only (Xvfb): a browser shows its real window there, side panel, prompts and
// notifications included, and the whole screen can be photographed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/browsers.mjs';
import { startProcess, temporaryFolder, until } from './own-process.ts';
import { type Picture, toPng } from './png.ts';

export type Screen = {
  /** For the environment variable DISPLAY. */
  readonly display: string;
  readonly width: number;
  readonly height: number;
  /** The screen as it is now, a PNG. */
  readonly photograph: () => Buffer;
  readonly close: () => Promise<void>;
};

/** Xvfb's frame buffer is a file in the X Window Dump format, version 7: big-endian header, colour map, pixels. */
function fromWindowDump(dump: Buffer): Picture {
  const field = (index: number) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, littleEndian] = [field(0), field(4), field(5), field(7) === 0];
  const [bitsPerPixel, bytesPerRow, colours] = [field(11), field(12), field(19)];
  if (bitsPerPixel !== 32 || !littleEndian) throw new Error(`A screen of ${bitsPerPixel} bits a pixel cannot be read.`);
  const start = headerSize + colours * 12;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0, to = 0; y < height; y++) {
    for (let from = start + y * bytesPerRow, x = 0; x < width; x++, from += 4) {
      rgb[to++] = dump.readUInt8(from + 2);
      rgb[to++] = dump.readUInt8(from + 1);
      rgb[to++] = dump.readUInt8(from);
    }
  }
  return { width, height, rgb };
}

/** Opens a screen; undefined where there is no Xvfb (macOS, Windows, or not installed). */
export async function openScreen(width = 1280, height = 800): Promise<Screen | undefined> {
  const program = onPath('Xvfb');
  if (!program) return undefined;
  const folder = temporaryFolder('screen');
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-fbdir',
    folder,
    '-nolisten',
    'tcp',
    '-nocursor',
  ];
  const server = startProcess(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let number = '';
  server.child.stdio[3]?.on('data', (chunk) => {
    number += chunk;
  });
  await until('a virtual screen', () => number.endsWith('\n'));
  return {
    display: `:${number.trim()}`,
    width,
    height,
    photograph: () => toPng(fromWindowDump(readFileSync(path.join(folder, 'Xvfb_screen0')))),
    close: async () => {
      // SIGTERM, so that it takes its lock file in /tmp with it.
      server.child.kill('SIGTERM');
      await server.exited;
    },
  };
}
