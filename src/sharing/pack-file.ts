// The pack file: a pack's JSON alone, or three lines and an empty one before it that say who signed it.
//
//   carecue-signed 1
//   key: <base64url, 43 characters>
//   signature: <base64url, 86 characters>
//
//   {…
//
// The signature is over the UTF-8 bytes of everything after the empty line. docs: docs/packs.md › Signing and checking on the command line
import { type PackProblem, wholePack } from '../domain/packs/format/pack-problem.ts';
import { maxFileLength, maxPackLength } from '../domain/packs/format/pack-size.ts';
import { type KeptPack, PublicKey, Signature } from '../domain/packs/shelf/kept-pack.ts';
import { fromBase64Url } from './base64url.ts';
import { bytesOf, notUtf8, tooLarge } from './bytes.ts';
import { isSignedBy } from './signing-key.ts';

export type Signed = NonNullable<KeptPack['signed']>;

export type PackFile = {
  readonly ok: true;
  /** The pack's JSON, not yet read. */
  readonly text: string;
  readonly signed?: Signed;
  /** false: a signature is there, and it is not one of this key over this text. */
  readonly isGenuine: boolean;
  /** Lines of the file before the first of the text. */
  readonly linesBefore: number;
};

/** `line` of a problem is that of the file. Never throws. */
export async function readPackFile(
  file: string,
): Promise<PackFile | { readonly ok: false; readonly problem: PackProblem }> {
  if (file.length > maxFileLength) return { ok: false, problem: tooLarge };
  const head = readHead(file);
  if ('problem' in head) return { ok: false, problem: head.problem };
  const { text, signed, linesBefore } = head;
  // Half of a pair would be signed as another character than it is.
  if (/\p{Surrogate}/u.test(text)) return { ok: false, problem: notUtf8 };
  if (bytesOf(text).length > maxPackLength) return { ok: false, problem: tooLarge };
  if (signed === undefined) return { ok: true, text, isGenuine: true, linesBefore };
  return { ok: true, text, signed, isGenuine: await isSignedBy(text, signed), linesBefore };
}

/** The file of a text, and of its signature where there is one. */
export const writePackFile = (text: string, signed?: Signed): string =>
  signed === undefined ? text : `${mark} 1\nkey: ${signed.key}\nsignature: ${signed.signature}\n\n${text}`;

const mark = 'carecue-signed';

type Head = { readonly text: string; readonly signed?: Signed; readonly linesBefore: number };

function readHead(file: string): Head | { readonly problem: PackProblem } {
  if (!/^\s*carecue-signed/.test(file)) return { text: file, linesBefore: 0 };
  const lines = firstLines(file, 4);
  if (lines === undefined) return wrong(1, 'four lines expected before the pack');
  const [first = '', keyLine = '', signatureLine = '', empty = ''] = lines.heads;
  const version = /^carecue-signed (\d{1,4})$/.exec(first)?.[1];
  if (version === undefined) return wrong(1, `"${mark} 1" expected, and nothing before it`);
  if (version !== '1') return { problem: wholePack('newer-format', `${mark} ${version}`) };
  const key = valueIn(keyLine, 'key: ', PublicKey.safeParse);
  if (key === undefined) return wrong(2, '"key: " and 43 characters of base64url expected');
  const signature = valueIn(signatureLine, 'signature: ', Signature.safeParse);
  if (signature === undefined) return wrong(3, '"signature: " and 86 characters of base64url expected');
  if (empty !== '') return wrong(4, 'an empty line expected');
  return { text: file.slice(lines.length), signed: { key, signature }, linesBefore: 4 };
}

const wrong = (line: number, detail: string) => ({ problem: { ...wholePack('bad-envelope', detail), line } });

/** The lines without their ends, and how much of the text they take; undefined when there are fewer. */
function firstLines(text: string, count: number) {
  const heads: string[] = [];
  let length = 0;
  while (heads.length < count) {
    const end = text.indexOf('\n', length);
    if (end < 0) return undefined;
    heads.push(text.slice(length, end).replace(/\r$/, ''));
    length = end + 1;
  }
  return { heads, length };
}

function valueIn(line: string, name: string, parse: (value: string) => { readonly success: boolean }) {
  const value = line.startsWith(name) ? line.slice(name.length) : '';
  return parse(value).success && fromBase64Url(value) !== undefined ? value : undefined;
}
