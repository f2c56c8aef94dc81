// A worker of the panel that derives one key and is ended: the panel stays free meanwhile, and its memory goes with it.
import { argon2 } from './argon2.ts';
import type { Argon2Work } from './kdf.ts';

// A little of the same work first: what runs often is compiled by the time the passphrase comes.
const some = new Uint8Array(16);
argon2({ passphrase: some, salt: some, memory: 512, passes: 1, lanes: 1 });

addEventListener('message', ({ data }: MessageEvent<Argon2Work>) => postMessage(argon2(data)));
