// What the lock makes an agent wait for: turning it on, and unlocking.
import { median } from '../figures.ts';
import { type Browser, passphrase } from './browsers.ts';

/** How many notes a page shows at first. */
const firstPage = 50;
const batch = 2_000;
const times = 5;

/** Milliseconds. */
type UnlockFigures = {
  readonly count: number;
  /** The first unlocking after the browser was started. */
  readonly first: number;
  readonly byPassphrase: number;
  /** The same without the key being derived from a passphrase. */
  readonly byCode: number;
};
export type Waits = { readonly turnOn: number; readonly unlock: readonly UnlockFigures[] };

/** @param counts rising */
export async function measureWaits(browser: Browser, sealed: number, counts: readonly number[]): Promise<Waits> {
  return { turnOn: await turningOn(browser, sealed), unlock: await unlocking(browser, counts) };
}

async function turningOn({ makePlace }: Browser, count: number): Promise<number> {
  const vault = await (await makePlace()).start();
  try {
    for (let at = 0; at < count; at += batch) await vault.ask('fill', at, Math.min(batch, count - at));
    return await vault.ask('timeTurnOn', passphrase);
  } finally {
    await vault.kill();
  }
}

async function unlocking({ makePlace }: Browser, counts: readonly number[]): Promise<readonly UnlockFigures[]> {
  const place = await makePlace();
  let vault = await place.start();
  const figures: UnlockFigures[] = [];
  try {
    const code = await vault.ask('turnOn', passphrase);
    let filled = 0;
    for (const count of counts) {
      for (; filled < count; filled += batch) await vault.ask('fill', filled, Math.min(batch, count - filled));
      filled = count;
      await vault.close();
      vault = await place.start();
      const unlock = (by: 'passphrase' | 'code') =>
        vault.ask('timeUnlock', by, by === 'code' ? code : passphrase, firstPage);
      const first = await unlock('passphrase');
      const [passphrases, codes]: [number[], number[]] = [[], []];
      for (let time = 0; time < times; time += 1) {
        passphrases.push(await unlock('passphrase'));
        codes.push(await unlock('code'));
      }
      figures.push({ count, first, byPassphrase: median(passphrases), byCode: median(codes) });
    }
    return figures;
  } finally {
    await vault.kill();
  }
}
