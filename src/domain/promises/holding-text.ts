// An update that keeps a promise when there is no answer yet (principle `keep-informed`), from the agent's own words.
import { sayDue } from '../due/say-due.ts';
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';

export type HoldingParts = {
  /** What was done and what comes next, in the agent's words; an empty one is left out. */
  readonly done: string;
  readonly next: string;
  /** When there will be word again; epoch milliseconds, as `now`. */
  readonly due: number;
};

/** Each sentence on a line of its own, in the ticket's language. @param timeZone IANA name of the agent's zone */
export function holdingText({ done, next, due }: HoldingParts, lang: Lang, now: number, timeZone: string): string {
  const say = languages[lang].holding;
  const sentences = [
    say.opening,
    ...(bare(done) === '' ? [] : [say.done.replace('{done}', () => bare(done))]),
    ...(bare(next) === '' ? [] : [say.next.replace('{next}', () => bare(next))]),
    say.again.replace('{due}', sayDue(due, now, timeZone, lang)),
  ];
  return sentences.join('\n');
}

/** The sentence brings its own full stop. */
const bare = (text: string): string => text.trim().replace(/[.\s]+$/u, '');
