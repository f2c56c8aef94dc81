// What a language has to say about time, as one table. The grammar that reads it (domain/due/grammar) knows no
// language.
//
// How a table is written: phrases are separated by `|`; `{a,b}` stands for a or b, and may be empty; all is lower case, with
// diacritics (texts without them are found too). `~` before a phrase: the word has everyday meanings ("may", "sun", "pia"),
// so it counts only beside a preposition of time, a number or another word of time. `!`: it counts only as a whole text or, of a
// part of the day, where its clause ends.

/** Units of a stretch of time. `weekend` only in "this weekend". */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
/** `close`: when the working day ends. */
export type Part = 'morning' | 'forenoon' | 'afternoon' | 'evening' | 'night' | 'close';
/** coming: the next one there is. next: the one in the next week, month, year. later: the one after the coming. */
export type Which = 'last' | 'this' | 'coming' | 'next' | 'later';
export type Edge = 'start' | 'middle' | 'end' | 'last day' | 'rest';

/**
 * What a preposition can stand before. c clock time; d day or period in words; o day by its ordinal or figures ("the 27th",
 * "24.11"); m bare number of the day ("pe 27"); n number of units; u bare unit ("za tydzień").
 */
export type Takes = 'c' | 'd' | 'o' | 'm' | 'n' | 'u';
export type Bound = 'at' | 'by' | 'before' | 'between' | 'after' | 'in' | 'ago';

/** Phrases in table notation. */
type Phrases = string;

export type TimeWords = {
  /** Which of 3/4 is the month, where both could be. Month first holds outside Europe, Africa, Asia and Australia. */
  readonly monthFirst: boolean;
  /** The largest bare number that may be a clock time ("at 5", "o 17"). */
  readonly clockFace: 12 | 24;
  /** Hours told in words of their own ("o szesnastej"), beside plain numbers. */
  readonly hours: Readonly<Record<number, Phrases>>;
  /** By value: a key may be `0.5`. Tens and units are put together by the grammar. */
  readonly cardinals: Readonly<Record<number, Phrases>>;
  readonly ordinals: Readonly<Record<number, Phrases>>;
  /** After digits: 5th, 5-go. */
  readonly ordinalEndings: Phrases;
  /** After digits that tell the hour: 15-stej. */
  readonly hourEndings: Phrases;
  /** Between tens and units ("douăzeci și doi"). */
  readonly tensAnd: Phrases;
  /** `~` here: a form that is no stretch of time on its own ("w tygodniu"). */
  readonly units: Readonly<Record<Unit, Phrases>>;
  /** Words for several units: `[phrases, how many, of what]`. */
  readonly measures: readonly (readonly [Phrases, number, Unit])[];
  /** "and a half", after a number or a unit. */
  readonly andHalf: Phrases;
  /** "working", before or after its unit. */
  readonly working: Phrases;
  readonly weekdays: readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];
  readonly months: readonly Phrases[];
  /** Days by distance from today. */
  readonly days: Readonly<Record<number, Phrases>>;
  readonly now: Phrases;
  readonly parts: Readonly<Record<Part, Phrases>>;
  /** Parts of today in one word. */
  readonly partsToday: Readonly<Partial<Record<Part, Phrases>>>;
  /** The end of this week, month … in one name: "EOW", "month end". */
  readonly periodEnds: Readonly<Partial<Record<Unit, Phrases>>>;
  readonly which: Readonly<Record<Which, Phrases>>;
  readonly edges: Readonly<Record<Edge, Phrases>>;
  /** `month-day`, or `easter+days`. */
  readonly feasts: Readonly<Record<string, Phrases>>;
  readonly clock: {
    /** "o'clock", "godzina", "ora" */
    readonly hour: Phrases;
    readonly noon: Phrases;
    readonly midnight: Phrases;
    readonly am: Phrases;
    readonly pm: Phrases;
    /** Between minutes and the hour they follow or go before: "ten past four", "ten to four". */
    readonly past: Phrases;
    readonly to: Phrases;
    /** Before the hour half of which is gone: "wpół do piątej" is 4:30. */
    readonly halfTo: Phrases;
    /** Before the hour itself: "half three" is 3:30. */
    readonly halfPast: Phrases;
    /** Before minutes and then the hour to come: "za dziesięć piąta". */
    readonly ahead: Phrases;
    /** Between an hour and minutes to add or take: "cinci și un sfert", "cinci fără zece". */
    readonly plus: Phrases;
    readonly less: Phrases;
    readonly half: Phrases;
    readonly quarter: Phrases;
  };
  /** By how they bound and what they take, as `by cd`. */
  readonly prepositions: Readonly<Record<string, Phrases>>;
  /** After a number of units. */
  readonly ago: Phrases;
  readonly ahead: Phrases;
  /** Between the two ends of a range: "9 to 11", "2–3 days". */
  readonly range: Phrases;
  /** Between two possible numbers ("2 or 3 days"), and the ends of what a "between" began. */
  readonly either: Phrases;
  /** Words that may stand between the parts of one expression and say nothing: "the", "of". */
  readonly glue: Phrases;
  /** Words that make what follows no appointment: a habit ("every Monday"), a measure ("reduced by 20"). */
  readonly never: Phrases;
  /** Small words that may follow a bare number read as a clock time: "by 4 so that", not "by 4 people". */
  readonly follow: Phrases;
  /** Endings of words that are nothing to count, and may follow it as well: "do 16 oddzwonię", "do 16 wyślemy". */
  readonly followEndings?: Phrases;
  readonly say: Saying;
};

/** How a due time is said after "I'll write to you". `{time}`, `{weekday}`, `{date}` are filled in. */
type Saying = {
  readonly today: string;
  readonly tomorrow: string;
  readonly weekday: string;
  readonly date: string;
  /** Monday first, as they stand in `weekday`. */
  readonly weekdays: readonly string[];
  /** January first, as they stand in a date. */
  readonly months: readonly string[];
};
