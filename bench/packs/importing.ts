// A signed pack file of a full mebibyte, read, verified and parsed; beside plain JSON.parse of its text.
import { type Pack, packFormat, packFormatVersion } from '../../src/domain/packs/format/pack.ts';
import { maxPackLength } from '../../src/domain/packs/format/pack-size.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { readPackFile, writePackFile } from '../../src/sharing/pack-file.ts';
import { makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { timeOf } from '../domain/measure.ts';
import { median } from '../figures.ts';
import { builtIn } from './many-packs.ts';

const samples = 11;

/** As many prompts as fit: their texts are as long as they may be, in turn. */
function fullPack(like: Pack): string {
  const prompts = builtIn.flatMap((pack) => pack.prompts);
  const whole = (count: number): string => {
    const many = Array.from({ length: count }, (_, at) => {
      const prompt = prompts[at % prompts.length];
      return prompt && { ...prompt, id: `p-${at}`, principle: 'all' };
    });
    const { title, authors, licence, languages } = like;
    const head = { format: packFormat, formatVersion: packFormatVersion, id: 'full', version: '1.0.0' };
    const principles = { all: title };
    return JSON.stringify({ ...head, title, authors, licence, languages, principles, prompts: many });
  };
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let count = 2_000;
  while (bytes(whole(count)) > maxPackLength) count -= 10;
  return whole(count);
}

export type Imported = { readonly bytes: number; readonly time: number; readonly plain: number };

/** Milliseconds of processor time, the middle of the samples. */
export async function importing(): Promise<Imported> {
  const [like] = builtIn;
  if (like === undefined) throw new Error('no built-in pack');
  const text = fullPack(like);
  const { key, secret } = await makeSigningKey();
  const file = writePackFile(text, { key, signature: await signText(text, secret) });
  const [times, plain]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < samples; sample += 1) {
    const begin = process.cpuUsage();
    const read = await readPackFile(file);
    if (!read.ok || !read.isGenuine || !parsePack(read.text).ok) throw new Error('the pack made here is none');
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1_000);
    plain.push(timeOf(() => JSON.parse(text)));
  }
  return { bytes: new TextEncoder().encode(file).length, time: median(times), plain: median(plain) };
}
