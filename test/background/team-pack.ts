// A team's pack, signed or not, and short ways to ask about packs.
import type { Arrival, ReadArrival } from '../../src/domain/packs/arrival/arrival.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import type { ArrivalWay } from '../../src/domain/packs/shelf/kept-pack.ts';
import type { Shelf, ShelfPack } from '../../src/domain/packs/shelf/shelf.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, type SigningKey, signText } from '../../src/sharing/signing-key.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { teamText } from '../fakes/team-text.ts';

export const host = 'https://packs.example.com';
export const address = `${host}/team.carecue`;

export const [ola, ion]: readonly [SigningKey, SigningKey] = [await makeSigningKey(), await makeSigningKey()];

/** A pack file of that version. */
export async function teamFile(
  version: string,
  { key, secret }: SigningKey = ola,
  some?: Partial<Pack>,
): Promise<string> {
  const text = teamText(version, some);
  return writePackFile(text, { key, signature: await signText(text, secret) });
}

type Value<T> = Extract<Outcome<T>, { ok: true }>['value'];
async function asked<T>(browser: FakeBrowser, question: object): Promise<Value<T>> {
  const answer = (await browser.say(question)) as Outcome<T>; // What the server answers is typed in its protocol.
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

export const shelfOf = (browser: FakeBrowser): Promise<Shelf> => asked(browser, { type: 'shelf' });
export const onShelf = async (browser: FakeBrowser, id = 'team'): Promise<ShelfPack | undefined> =>
  (await shelfOf(browser)).packs.find((pack) => pack.id === id);
export const textOf = (browser: FakeBrowser, id = 'team'): Promise<string> => asked(browser, { type: 'pack-text', id });

/** The ids of the packs the panel draws from. */
export const inUse = async (browser: FakeBrowser): Promise<readonly string[]> =>
  (await asked<readonly Pack[]>(browser, { type: 'packs' })).map(({ id }) => id);
export const packInUse = async (browser: FakeBrowser, id = 'team'): Promise<Pack | undefined> =>
  (await asked<readonly Pack[]>(browser, { type: 'packs' })).find((pack) => pack.id === id);

export async function arrivalOf(browser: FakeBrowser, file: string, way: ArrivalWay = 'file'): Promise<Arrival> {
  const read = await asked<ReadArrival>(browser, { type: 'arrival', file, way });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.arrival;
}
