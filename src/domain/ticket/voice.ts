// What in a text is the writer's own voice: quoted mail, signatures, disclaimers, logs, code and addresses are blanked
// with spaces, so that every offset stays true. Line by line; each rule sees a bounded part of a line, so it is linear.

/** From such a line on everything is somebody else's mail. */
const quoteHeads: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|mesaj(?:ul)? original|mesaj redirecționat)\s*-*$/i,
  /^_{10,}$/,
  /^(?:begin forwarded message|mesaj redirecționat)\s*:/i,
];
/** "On … wrote:", which mail programs break over up to three lines. */
const attributionStart =
  /^(?:on|w dniu|dnia|pe|în data|in data|la data|în|la|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:pon|wt|śr|czw|pt|sob|niedz|lun|mar|mie|joi|vin|sâm|dum)\.?,)\s/i;
const attributionEnd = /(?:wrote|napisał(?:\(a\)|\/a|a)?|napisal(?:\(a\))?|pisze|a scris)\s*:$/i;
const mailHeader =
  /^(?:from|sent|to|cc|subject|date|od|wysłano|do|dw|temat|data|de la|trimis|către|catre|subiect)\s*:\s/i;
const quotedLine = /^\s*>/;

const deviceLine =
  /^(?:sent (?:from|with|using|via) |get outlook for |wysłan[eo] z |wyslan[eo] z |trimis (?:de pe|din|cu|de la) )/i;
const dashes = /^--\s*$/;
const disclaimer =
  /^(?:this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended)|confidentiality notice|niniejsza wiadomość|ta wiadomość\b.{0,80}\bpoufn|administratorem (?:danych|pani|pana|państwa)|acest (?:e-?mail|mesaj)\b.{0,80}\bconfiden|informațiile (?:conținute|din acest)|please consider the environment)/i;

const closings =
  'kind regards|best regards|warm regards|many regards|with kind regards|regards|best wishes|sincerely|yours sincerely|yours faithfully|z poważaniem|z powazaniem|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrawiam|pozdrawiamy|pozdrowienia|z wyrazami szacunku|cu stimă|cu stima|cu respect|cu considerație|toate cele bune|o zi bună|o zi buna|o zi frumoasă|o zi frumoasa|numai bine';
/** A closing formula and names behind it, at the end of a line: no sentence, so no full stop within. */
const closingTail = new RegExp(
  String.raw`(?:^|[.!?…,;]\s*)(?:${closings})(?:[\s,.!–-]+[\p{L}\p{M}'’.& -]{0,60})?$`,
  'iu',
);
const signatureLine = /^[\p{L}\p{M}\p{N}\s.,'’&+()|/:@–-]{0,70}$/u;
const postscript = /^p\.? ?s\b/i;
const mostSignatureLines = 8;

const machineLines: readonly RegExp[] = [
  /^\s*at\s+[\w$<>/.]+\.[\w$<>]+\s?\(/, // stack frames, JavaScript and Java
  /^\s*(?:File "[^"]{1,200}", line \d|Traceback \(most recent|Caused by: )/,
  /^\s*[A-Z][\w$.]{2,100}(?:Exception|Error)\b\s?:/,
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/, // log lines
  /^\s*\[?\d\d:\d\d:\d\d(?:[\].,]|\s+\[?[A-Z]{4,5}\b)/,
  /^\s*\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE)\b\]?:?\s+\[?[\w.]+[\]:]/,
  /^\s*(?:[{}\]]|"[\w-]{1,60}"\s*:|<\/?[a-z][^>]{0,200}>)/i,
  /^\s*(?:GET|POST|PUT|DELETE|PATCH|HEAD)\s+\/\S*/,
  /^\s*(?:const|let|var|function|import|export|public|private)\s.{0,300}[;{]\s*$/,
  /^\s*\$\s+\w+/,
];
const machineWords = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|`[^`\n]{1,500}`/gi;

/** No rule looks at more of a line than this. */
const lookAt = 400;

/** The text with all that is not the writer's own voice turned into spaces: same length, same offsets, same lines. */
export function customerVoice(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  const blank = (end: number) => {
    while (out.length < Math.min(end, lines.length)) out.push(spaces(lines[out.length] ?? ''));
  };
  while (out.length < lines.length) {
    const at = out.length;
    blank(endOfForeign(lines, at));
    if (out.length > at) continue;
    const { kept, signed } = ownLine(lines[at] ?? '');
    out.push(kept);
    if (signed) blank(endOfSignature(lines, at + 1));
  }
  return out.join('\n');
}

const spaces = (text: string): string => ' '.repeat(text.length);

/** Where the block that begins at line `at` and is not the writer's ends (exclusive); `at` itself when the line is theirs. */
function endOfForeign(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').slice(0, lookAt);
  const trimmed = line.trim();
  if (trimmed === '') return at;
  if (trimmed.startsWith('```')) return endWhere(lines, at + 1, (next) => next.trimStart().startsWith('```')) + 1;
  if (quotedLine.test(line) || deviceLine.test(trimmed) || machineLines.some((rule) => rule.test(line))) return at + 1;
  if (dashes.test(trimmed) || quoteHeads.some((rule) => rule.test(trimmed)) || isHeaderBlock(lines, at))
    return lines.length;
  if (disclaimer.test(trimmed)) return endWhere(lines, at + 1, (next) => next.trim() === '');
  const below = afterAttribution(lines, at);
  if (below === undefined) return at;
  // With ">" marks the writer may answer below the quote; without them all the rest is the quote.
  const first = endWhere(lines, below, (next) => next.trim() !== '');
  if (!quotedLine.test(lines[first] ?? '')) return lines.length;
  return endWhere(lines, first, (next) => !quotedLine.test(next));
}

/** The first line from `at` on that is so, or the number of lines. */
function endWhere(lines: readonly string[], at: number, isEnd: (line: string) => boolean): number {
  let end = at;
  while (end < lines.length && !isEnd((lines[end] ?? '').slice(0, lookAt))) end += 1;
  return Math.min(end, lines.length);
}

/** Two mail headers under each other, as Outlook quotes. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const isHeader = (line: string | undefined) => mailHeader.test((line ?? '').slice(0, lookAt).trim());
  return isHeader(lines[at]) && isHeader(lines[at + 1]);
}

/** The line after "On … wrote:", when one begins here. */
function afterAttribution(lines: readonly string[], at: number): number | undefined {
  if (!attributionStart.test((lines[at] ?? '').slice(0, lookAt).trim())) return undefined;
  for (let end = at; end < at + 3 && end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.length > lookAt || line.trim() === '') return undefined;
    if (attributionEnd.test(line.trim())) return end + 1;
  }
  return undefined;
}

/** The line without addresses and code, and without a closing formula at its end. */
function ownLine(line: string): { readonly kept: string; readonly signed: boolean } {
  const trimmed = line.trimEnd();
  const tail = trimmed.slice(-160);
  const closing = closingTail.exec(tail);
  if (!closing) return { kept: line.replace(machineWords, spaces), signed: false };
  const mark = /^[.!?…,;]/.test(closing[0]) ? 1 : 0;
  const start = trimmed.length - tail.length + closing.index + mark;
  return { kept: line.slice(0, start).replace(machineWords, spaces) + spaces(line.slice(start)), signed: true };
}

/** Names, titles, numbers and addresses under a closing formula; a sentence or a postscript ends them. */
function endOfSignature(lines: readonly string[], at: number): number {
  const end = endWhere(lines, at, (line) => !signatureLine.test(line) || postscript.test(line.trim()));
  return Math.min(end, at + mostSignatureLines);
}
