// What the customer asks for, one thing at a time, in their own words.
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import type { CustomerSign } from '../language/signs.ts';
import { type CutText, fold } from '../language/words.ts';
import type { SignHit } from './signs-in.ts';

const asking: ReadonlySet<CustomerSign> = new Set<CustomerSign>([
  'ask-fix',
  'ask-information',
  'ask-time',
  'ask-refund',
  'ask-heard',
  'ask-human',
  'demand',
]);
/** "Are you kidding me?" asks for nothing. */
const hostile: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['rage', 'insult', 'mock', 'accusation', 'threat']);

const mostRequests = 6;
/** Characters of one request. */
const longest = 160;
/** Fewer words are a greeting: "Anyone there?" */
const fewestWords = 3;

/** Separate requests in the order of the text, verbatim and each on one line. */
export function requestsIn(cut: CutText, hits: readonly SignHit[], lang: Lang): readonly string[] {
  const joints = new Set((languages[lang].classes.and ?? '').split(' ').map(fold));
  const found: string[] = [];
  cut.sentences.forEach((sentence, at) => {
    const here = hits.filter((hit) => hit.sentence === at);
    const asks = here.filter(({ sign }) => asking.has(sign));
    if (asks.length === 0 && (!sentence.asks || here.some(({ sign }) => hostile.has(sign)))) return;
    const starts = [...new Set(asks.map(({ from }) => clauseStart(cut, from, joints)))].sort((a, b) => a - b);
    const first = cut.words.findIndex((word) => word.sentence === at);
    // A question is whole from its first word; a wish begins with its clause.
    const from = sentence.asks || starts.length === 0 ? [first, ...starts.slice(1)] : starts;
    from.forEach((start, piece) => {
      const next = from[piece + 1];
      const end = next === undefined ? sentence.end : endBefore(cut, next, joints);
      const count = (next ?? cut.words.findLastIndex((word) => word.sentence === at) + 1) - start;
      if (count >= fewestWords) found.push(short(cut.text.slice(cut.words[start]?.start ?? sentence.start, end)));
    });
  });
  return [...new Set(found)].slice(0, mostRequests);
}

/** The first word of the clause that word `at` stands in. */
function clauseStart({ words }: CutText, at: number, joints: ReadonlySet<string>): number {
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === words[at]?.sentence) {
    if (words[start]?.afterBreak || joints.has(words[start - 1]?.folded ?? '')) break;
    start -= 1;
  }
  return start;
}

/** Where the clause before word `next` ends: the word that joins the two is in neither. */
function endBefore({ words }: CutText, next: number, joints: ReadonlySet<string>): number {
  const last = joints.has(words[next - 1]?.folded ?? '') ? next - 2 : next - 1;
  return words[last]?.end ?? 0;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return line.slice(0, end > 0 ? end : longest);
}
