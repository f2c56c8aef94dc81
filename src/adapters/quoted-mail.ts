// The mail that a draft quotes: whose it is, and what it says. Pure.

type QuotedMail = {
  /** "On 2 Nov 2026 13:00, Sam O'Neill wrote:"; empty when nothing introduces the quote. */
  readonly attribution: string;
  /** Its lines without the outermost mark; what it quotes itself still has one. */
  readonly text: string;
};

/** @param draft lines, quoted ones beginning with ">" (as `textOf` gives them, or as mail programs write them) */
export function quotedMail(draft: string): QuotedMail | undefined {
  const lines = draft.split('\n');
  const start = lines.findIndex(isQuoted);
  if (start < 0) return undefined;
  const before = lines.slice(0, start).filter((line) => line.trim() !== '');
  const last = before.at(-1)?.trim() ?? '';
  // Mail programs may break it in two before the verb.
  const attribution = /\d/.test(last) ? last : `${before.at(-2)?.trim() ?? ''} ${last}`;
  const text = lines.filter(isQuoted).map((line) => line.replace(/^> ?/, ''));
  return { attribution: last.endsWith(':') ? attribution : '', text: text.join('\n').trim() };
}

const isQuoted = (line: string) => line.startsWith('>');
