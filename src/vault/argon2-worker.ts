// A worker of the panel that derives one key and is ended: the panel stays free meanwhile, and its memory goes with it.
import { argon2 } from './argon2.ts';
import type { Argon2Work } from './kdf.ts';

addEventListener('message', ({ data }: MessageEvent<Argon2Work>) => postMessage(argon2(data)));
