// A pack file as a text code that fits into a chat message:
//
//   carecue1:<base64url of deflate-raw of the file's UTF-8 bytes>.<the first 8 hexadecimal digits of the SHA-256 of that text>

import { type PackProblem, type PackProblemCode, wholePack } from '../domain/packs/format/pack-problem.ts';
import { maxFileLength } from '../domain/packs/format/pack-size.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { bytesOf, type DecodedFile, decodePackFile, tooLarge } from './bytes.ts';
import { deflate, inflate } from './deflate.ts';

/** Characters: a file that cannot be made smaller, as base64url, broken into short lines on its way. */
const maxCodeLength = 2_000_000;

/** One line. */
export async function packCode(file: string): Promise<string> {
  const body = toBase64Url(await deflate(bytesOf(file)));
  return `carecue1:${body}.${await checksumOf(body)}`;
}

/**
 * The pack file in a code, which may be broken by white space anywhere and stand between other words. Checked before it is
 * unfolded, and unfolded no further than a pack file may be long. Never throws.
 */
export async function readPackCode(code: string): Promise<DecodedFile> {
  if (code.length > maxCodeLength) return { ok: false, problem: tooLarge };
  const version = /carecue(\d{1,4}):/.exec(code)?.[1] ?? '1';
  if (version !== '1') return refused('newer-format', `carecue${version}:`);
  const [, body, checksum] = /carecue1:([A-Za-z0-9_-]*)\.([0-9a-f]{8})/.exec(code.replace(blank, '')) ?? [];
  if (body === undefined) return refused(code.includes('carecue1:') ? 'bad-checksum' : 'bad-code', 'no whole code');
  if ((await checksumOf(body)) !== checksum) return refused('bad-checksum', 'not as it was sent');
  const bytes = fromBase64Url(body);
  const file = bytes && (await inflate(bytes, maxFileLength));
  if (file === 'too-large') return { ok: false, problem: tooLarge };
  return file === undefined ? refused('bad-code', 'cannot be unfolded') : decodePackFile(file);
}

/** White space, and the unseen places for a line break that chat programs put into long words. */
const blank = /[\s\u00ad\u200b\u2060]/g;

async function checksumOf(body: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(body)));
  return Array.from(hash.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const refused = (code: PackProblemCode, detail: string): { readonly ok: false; readonly problem: PackProblem } => ({
  ok: false,
  problem: wholePack(code, detail),
});
