// Finds every time named in running text, in one language, and what span it means. Pure: the clock and the zone come as
// arguments. Words → readings → one expression (grammar/) → a span on the calendar (calendar/); what a language says about time is
// one table (languages/).
import type { Lang } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import { type Moment, resolve } from './calendar/resolve.ts';
import type { Due } from './due.ts';
import { pastNever, readExpression } from './grammar/fold.ts';
import { type Lexicon, lexiconOf } from './grammar/lexicon.ts';
import type { Line } from './grammar/line.ts';
import { wordsOf } from './grammar/words.ts';
import { wallOf } from './wall.ts';
import { defaultHours, type WorkingHours } from './working-hours.ts';

export type FindOptions = {
  readonly lang: Lang;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name; an unknown one throws RangeError. */
  readonly timeZone: string;
  /** For "4 pm your time"; the agent's own when absent. */
  readonly customerZone?: string;
  /** For "two working days"; Monday to Friday, nine to five, when absent. */
  readonly hours?: WorkingHours;
};

const lexicons = new Map<Lang, Lexicon>();

function lexicon(lang: Lang): Lexicon {
  const made = lexicons.get(lang) ?? lexiconOf(languages[lang].times);
  lexicons.set(lang, made);
  return made;
}

/** Where English is read day first: 23/11 in London, 11/23 in New York, or where the zone names no place. */
const dayFirstZones = /^(?:Europe|Africa|Asia|Australia|Atlantic|Indian)\//;

/** Characters read: more than anybody writes to a customer, and what lies beyond cannot hold up the rest. */
const mostRead = 100_000;

/**
 * Every time expression in the first 100,000 characters of `text`, in order, none overlapping. Never throws on a text, whatever
 * it holds, and takes time linear in its length.
 */
export function findDue(text: string, options: FindOptions): readonly Due[] {
  const { lang, now, timeZone, hours = defaultHours, customerZone = timeZone } = options;
  const table = languages[lang].times;
  const monthFirst = table.monthFirst && !dayFirstZones.test(timeZone);
  const line: Line = {
    words: wordsOf(text.slice(0, mostRead)),
    table,
    monthFirst,
    lexicon: lexicon(lang),
    seen: [],
    pieces: new Map(),
    readings: new Map(),
  };
  const found: Due[] = [];
  let moment: Moment | undefined;
  for (let at = 0; at < line.words.length; ) {
    const never = pastNever(line, at);
    const expression = never === undefined ? readExpression(line, at) : undefined;
    if (expression) moment ??= { now, timeZone, customerZone, hours, wall: wallOf(now, timeZone) };
    const due = expression && moment && resolve(expression, moment);
    const first = line.words[at];
    const last = line.words[(expression?.to ?? 0) - 1];
    if (due && first && last) {
      found.push({ cue: { start: first.start, end: last.end, text: text.slice(first.start, last.end) }, ...due });
    }
    at = never ?? expression?.to ?? at + 1;
  }
  return found;
}
