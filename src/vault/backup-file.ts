// The file of a backup, format version 1. Plain JSON, or, where the lock is on, its contents squeezed and sealed by the
// passphrase, with all that is needed to open them in the open beside. What was once written in this form is read for ever:
// a change of it is a new version number, and the reader of the former one stays.
import * as z from 'zod/mini';
import { type OwnRecords, type ReadRecords, readRecords, recordsOf } from '../domain/own/backup.ts';
import { ownKinds } from '../domain/own/records.ts';
import { failed, type Outcome } from '../domain/problem.ts';
import { bytesOfPieces, fromLongBase64, gunzip, gzip, longBase64 } from './backup-bytes.ts';
import { type Bytes, bytesOf, textOf } from './bytes.ts';
import type { Argon2 } from './kdf.ts';
import { codeTyped } from './recovery-code.ts';
import { openBytes, sealBytes } from './sealed-bytes.ts';

const format = 'carecue-backup';
const formatVersion = 1;

/** Bytes, judged before anything is read: a hundred thousand notes of twelve hundred letters each are a little less. */
export const maxBackupSize = 128 * 1_024 * 1_024;

/** Everything of the own room at one moment. */
export type Backup = {
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly records: OwnRecords;
  /** Under which customers' names are hidden (`Vault.keyed`), base64: without it nobody would be recognised again. */
  readonly nameKey?: string | undefined;
};
export type ReadBackup = Backup & Pick<ReadRecords, 'unreadable'>;

export type FoundBackup =
  | { readonly kind: 'plain'; readonly backup: ReadBackup }
  | {
      readonly kind: 'sealed';
      readonly madeAt: number;
      /** Fails with `backup-wrong` or `backup-damaged`. */
      readonly open: (passphrase: string) => Promise<Outcome<ReadBackup>>;
    };

const Frame = z.object({
  format: z.literal(format),
  formatVersion: z.literal(formatVersion),
  madeAt: z.number().check(z.gte(0), z.lte(8.64e15)),
  contents: z.optional(z.unknown()),
  sealed: z.optional(z.object({ kdf: z.unknown(), iv: z.string(), data: z.string() })),
});
type Frame = z.infer<typeof Frame>;
const Version = z.object({ format: z.literal(format), formatVersion: z.number() });

const boundTo = (madeAt: number): string => `${format} ${formatVersion} ${madeAt}`;

/** A recovery code is one secret, however it is typed. */
const secretOf = (typed: string): string => codeTyped(typed) ?? typed;

/** @param passphrase seals it; plain without one. @returns the file; `backup-too-large` where it could not be read again */
export async function writeBackup(backup: Backup, argon2: Argon2, passphrase?: string): Promise<Outcome<Blob>> {
  const { madeAt } = backup;
  const head = `{"format":"${format}","formatVersion":${formatVersion},"madeAt":${madeAt},\n`;
  const inside =
    passphrase === undefined ? plainPieces(backup) : await sealedPieces(backup, madeAt, argon2, passphrase);
  const bytes = inside && (await bytesOfPieces(chained([head], inside), maxBackupSize - endLength));
  if (bytes === undefined) return failed('backup-too-large');
  return { ok: true, value: new Blob([bytes, endOf(await digestOf(bytes))], { type: 'application/json' }) };
}

function* chained(...lists: readonly Iterable<string>[]): Generator<string> {
  for (const list of lists) yield* list;
}

const plainPieces = (backup: Backup): Iterable<string> => chained(['"contents":'], contentsOf(backup));

/** Records written at once. */
const pieceSize = 100;

/** The JSON of all that is kept. Whole, it would hold the page up for as long as it takes to write a hundred thousand. */
function* contentsOf({ nameKey, records }: Backup): Generator<string> {
  yield nameKey === undefined ? '{"records":{' : `{"nameKey":${JSON.stringify(nameKey)},"records":{`;
  const kinds = ownKinds.filter((kind) => recordsOf(records, kind).length > 0);
  for (const [place, kind] of kinds.entries()) {
    yield `${place > 0 ? ',' : ''}"${kind}":[`;
    const all = recordsOf(records, kind);
    for (let at = 0; at < all.length; at += pieceSize)
      yield (at > 0 ? ',' : '') + JSON.stringify(all.slice(at, at + pieceSize)).slice(1, -1);
    yield ']';
  }
  yield '}}';
}

/** `undefined` when it is more than is unfolded again. */
async function sealedPieces(
  backup: Backup,
  madeAt: number,
  argon2: Argon2,
  passphrase: string,
): Promise<Iterable<string> | undefined> {
  const contents = await bytesOfPieces(contentsOf(backup), 4 * maxBackupSize);
  if (contents === undefined) return undefined;
  const { kdf, iv, sealed } = await sealBytes(await gzip(contents), secretOf(passphrase), boundTo(madeAt), argon2);
  const before = JSON.stringify({ kdf, iv }).slice(0, -1);
  return chained([`"sealed":${before},"data":"`], longBase64(sealed), ['"}']);
}

/** A file ends with the SHA-256 of all before: damage is told from a wrong passphrase, and found in a plain file as well. */
const endOf = (digest: string): string => `,\n"check":"${digest}"}\n`;
const endLength = endOf('0'.repeat(64)).length;

async function digestOf(bytes: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fails with `backup-too-large`, `backup-not-ours`, `backup-newer` or `backup-damaged`; never throws, whatever the file is. */
export async function readBackup(file: Blob, argon2: Argon2): Promise<Outcome<FoundBackup>> {
  if (file.size > maxBackupSize) return failed('backup-too-large');
  const text = await file.text().catch(() => '');
  const value = parsed(text);
  // Whatever of ours is cut off still begins as ours.
  if (value === undefined) return failed(text.slice(0, 200).includes(format) ? 'backup-damaged' : 'backup-not-ours');
  const version = Version.safeParse(value);
  if (!version.success) return failed('backup-not-ours');
  if (version.data.formatVersion > formatVersion) return failed('backup-newer');
  const frame = Frame.safeParse(value);
  const isWhole = text.slice(-endLength) === endOf(await digestOf(bytesOf(text.slice(0, -endLength))));
  if (!frame.success || !isWhole) return failed('backup-damaged');
  const { madeAt, contents, sealed } = frame.data;
  if (sealed === undefined) return { ok: true, value: { kind: 'plain', backup: backupOf(contents, madeAt) } };
  const open = (passphrase: string) => opened(sealed, madeAt, argon2, passphrase);
  return { ok: true, value: { kind: 'sealed', madeAt, open } };
}

async function opened(
  { kdf, iv, data }: NonNullable<Frame['sealed']>,
  madeAt: number,
  argon2: Argon2,
  passphrase: string,
): Promise<Outcome<ReadBackup>> {
  const sealed = fromLongBase64(data);
  if (sealed === undefined) return failed('backup-damaged');
  const plain = await openBytes({ kdf, iv, sealed }, secretOf(passphrase), boundTo(madeAt), argon2);
  if (plain === 'wrong') return failed('backup-wrong');
  const unfolded = plain === 'unknown' ? undefined : await gunzip(plain, 4 * maxBackupSize);
  const contents = unfolded && parsed(textOf(unfolded));
  return contents === undefined ? failed('backup-damaged') : { ok: true, value: backupOf(contents, madeAt) };
}

const Contents = z.object({ nameKey: z.optional(z.string().check(z.maxLength(100))), records: z.unknown() });

function backupOf(contents: unknown, madeAt: number): ReadBackup {
  const read = Contents.safeParse(contents);
  const { nameKey, records } = read.success ? read.data : {};
  return { madeAt, nameKey, ...readRecords(records) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
