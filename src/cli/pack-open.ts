// A pack file from the disk, by the very way it would come into the extension: bytes, head, signature, JSON, schema, rules.
import type { Pack } from '../domain/packs/format/pack.ts';
import type { PackProblem } from '../domain/packs/format/pack-problem.ts';
import { maxFileLength } from '../domain/packs/format/pack-size.ts';
import { parsePack } from '../domain/packs/format/parse-pack.ts';
import { decodePackFile } from '../sharing/bytes.ts';
import { fingerprintOf } from '../sharing/fingerprint.ts';
import { type PackFile, readPackFile } from '../sharing/pack-file.ts';
import { problemLine, refusalSentence } from './pack-sentences.ts';
import { CannotDo, type PackWorld } from './pack-world.ts';

export type OpenedPack = Omit<PackFile, 'ok'> & { readonly path: string; readonly pack: Pack };

/**
 * The pack, or undefined after every problem has been said as `FILE:LINE: PATH: SENTENCE`, with lines of the file. One whose
 * signature is wrong is among these.
 * @throws {CannotDo} when the file cannot be read
 */
export async function openPack(path: string, world: PackWorld): Promise<OpenedPack | undefined> {
  const bytes = await world.read(path, maxFileLength + 1);
  if (bytes === undefined) throw new CannotDo(`${path} cannot be read.`);
  const decoded = decodePackFile(bytes);
  const file = decoded.ok ? await readPackFile(decoded.file) : decoded;
  if (!file.ok) return refuse(path, [file.problem], world);
  const parsed = parsePack(file.text);
  if (!parsed.ok) return refuse(path, parsed.problems, world, file.linesBefore);
  if (!file.isGenuine) {
    world.say(`${path}:3: ${refusalSentence('bad-signature')}`);
    return undefined;
  }
  return { ...file, path, pack: parsed.pack };
}

function refuse(path: string, problems: readonly PackProblem[], world: PackWorld, linesBefore = 0): undefined {
  for (const problem of problems) world.say(`${path}:${problemLine({ ...problem, line: problem.line + linesBefore })}`);
}

/** `lamps-and-light 1.0.0, signed with 12ab 34cd …` */
export async function nameOf({ pack, signed }: Pick<OpenedPack, 'pack' | 'signed'>): Promise<string> {
  const by = signed ? `signed with ${await fingerprintOf(signed.key)}` : 'not signed';
  return `${pack.id} ${pack.version}, ${by}`;
}
