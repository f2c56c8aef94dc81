// The marks within one line: stars and underscores find their partner, or stay what they are.
import type { Line, Run } from './markdown.ts';
import { tagsIn } from './tags.ts';

/** The name of a link, and the host it leads to with what may stand before it. Each try looks at a bounded stretch. */
const link = /\[([^[\]]{1,300})\]\(https?:\/\/([^\s()/?#]{1,300})[^\s()]{0,2000}\)/y;
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

type Sign = { readonly at: number; readonly sign: '**' | '*' | '_' };

/** @param from where the line stands in the text */
export function marksIn(line: string, from: number): Line {
  const links = new Map(linksIn(line).map((found) => [found.at, found]));
  const signs = new Map(pairsIn(line, links).map((sign) => [sign.at, sign]));
  const tags = new Map(tagsIn(line).map((tag) => [tag.at, tag.name.length + 1]));
  const runs: Run[] = [];
  let bold = false;
  let italic = false;
  let start = 0;
  const push = (text: string, at: number, more: Omit<Run, 'text' | 'at'> = {}) => {
    if (text === '') return;
    runs.push({ text, at: from + at, ...(bold && { bold }), ...(italic && { italic }), ...more });
  };
  for (let at = 0; at < line.length; ) {
    const sign = signs.get(at);
    const found = links.get(at);
    const tag = tags.get(at);
    const length = sign?.sign.length ?? found?.whole ?? tag;
    if (length === undefined) {
      at += 1;
      continue;
    }
    push(line.slice(start, at), start);
    if (sign?.sign === '**') bold = !bold;
    else if (sign) italic = !italic;
    else if (found) push(found.name, at + 1, { host: found.host });
    else push(line.slice(at, at + length), at, { tag: true });
    at += length;
    start = at;
  }
  push(line.slice(start), start);
  return runs;
}

type Link = { readonly at: number; readonly whole: number; readonly name: string; readonly host: string };

function linksIn(line: string): readonly Link[] {
  const found: Link[] = [];
  for (let at = line.indexOf('['); at !== -1; at = line.indexOf('[', at)) {
    link.lastIndex = at;
    const [whole = '', name = '', host = ''] = link.exec(line) ?? [];
    // What stands before an @ is a user name that may pose as the host.
    if (whole !== '') found.push({ at, whole: whole.length, name, host: host.slice(host.lastIndexOf('@') + 1) });
    at += whole.length || 1;
  }
  return found;
}

/** Of three stars the one that closes what was opened last comes first. */
function signAt(line: string, at: number, last: Sign['sign'] | undefined): Sign['sign'] {
  if (line.charAt(at) === '_') return '_';
  if (line.charAt(at + 1) !== '*') return '*';
  return last === '*' && line.charAt(at + 2) === '*' ? '*' : '**';
}

/** Signs that open and close something; the inner one of signs that cross stays text, as does one within a word. */
function pairsIn(line: string, links: ReadonlyMap<number, Link>): readonly Sign[] {
  // Of each sign at most one waits for its partner, the newest: three in all, so that no text is slow.
  let open: readonly Sign[] = [];
  const paired: Sign[] = [];
  for (let at = 0; at < line.length; ) {
    const letter = line.charAt(at);
    if (letter !== '*' && letter !== '_') {
      at += links.get(at)?.whole ?? 1;
      continue;
    }
    const sign = signAt(line, at, open.at(-1)?.sign);
    const [before, after] = [line[at - 1], line[at + sign.length]];
    const place = open.findIndex((one) => one.sign === sign);
    const opener = open[place];
    if (sign === '_' && (before === '_' || after === '_')) {
      at += 1;
      continue;
    }
    const encloses = opener !== undefined && opener.at + sign.length < at;
    if (encloses && !isSpace(before) && !isWord(after)) {
      open = open.slice(0, place);
      paired.push(opener, { at, sign });
    } else if (!isSpace(after) && !isWord(before)) open = [...open.filter((one) => one !== opener), { at, sign }];
    at += sign.length;
  }
  return paired;
}
