// Texts of packs, read. What was read once is remembered while the worker lives: a cache, which changes no answer.
import type { Pack } from '../../domain/packs/format/pack.ts';
import { type ParsedPack, parsePack } from '../../domain/packs/format/parse-pack.ts';
import type { KeptPack } from '../../domain/packs/shelf/kept-pack.ts';
import { headOf } from '../../domain/packs/shelf/pack-head.ts';
import { ownVersion } from '../../platform/runtime.ts';
import { readPackFile } from '../../sharing/pack-file.ts';
import { changeKeptPack, readKeptPacks } from '../../storage/kept-packs.ts';

type ReadFile = Awaited<ReturnType<typeof readPackFile>>;

const packs = new Map<string, { readonly text: string; readonly parsed: ParsedPack }>();
const files = new Map<string, Promise<ReadFile>>();
/** Beyond these all are forgotten and read anew: more than one machine has. */
const most = 400;

/**
 * A pack that came with Carecue, which its tests have read in full: checking it again would take most of the time a worker needs to
 * get up.
 */
export const builtInPack = (place: string, text: string): ParsedPack =>
  remembered(place, text, () => readAgain({ text }));

/** @param place where the text lies: of each place the last is remembered */
export const parsedPack = (place: string, text: string): ParsedPack => remembered(place, text, () => parsePack(text));

/**
 * A pack kept here. One that this version of Carecue has read in full before is not checked again: two hundred packs would
 * take seconds each time the worker starts, and this takes a tenth of one.
 */
export const keptPack = (row: KeptPack): ParsedPack =>
  remembered(`kept ${row.id}`, row.text, () => (row.readBy === ownVersion() ? readAgain(row) : parsePack(row.text)));

function readAgain({ text }: Pick<KeptPack, 'text'>): ParsedPack {
  try {
    return { ok: true, pack: JSON.parse(text) as Pack }; // the same text was found to be one, by the same rules
  } catch {
    return parsePack(text);
  }
}

function remembered(place: string, text: string, read: () => ParsedPack): ParsedPack {
  const known = packs.get(place);
  if (known?.text === text) return known.parsed;
  const parsed = read();
  if (packs.size >= most) packs.clear();
  packs.set(place, { text, parsed });
  return parsed;
}

/** After an update: every pack is read in full by the new rules, and those that stand are marked. The others stay as they are. */
export async function readAllAnew(): Promise<void> {
  const kept = await readKeptPacks();
  if (!kept.ok) return;
  const readBy = ownVersion();
  for (const row of kept.value.rows) {
    const parsed = row.readBy === readBy ? undefined : parsePack(row.text);
    if (!parsed?.ok) continue;
    await changeKeptPack(row.id, (now) => (now.text === row.text ? { ...now, readBy } : now), headOf(parsed.pack));
  }
}

/** A pack file of the policy's: the same at every wake. */
export function readKnownFile(file: string): Promise<ReadFile> {
  const known = files.get(file);
  if (known !== undefined) return known;
  const read = readPackFile(file);
  if (files.size >= most) files.clear();
  files.set(file, read);
  return read;
}
