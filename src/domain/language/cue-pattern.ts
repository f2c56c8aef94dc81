// The notation of the cue tables, read into steps. Used by match-cues.ts alone.
//
//   still waiting        words in this order, within one sentence; case and diacritics do not matter
//   delay*               a word that begins so: delay, delayed, delays
//   keeps *ing           a word that ends so (not as the first word)
//   never|nobody|no      one of these words
//   <not>                one of a language's named word classes (its `classes`)
//   #                    a number written in digits: 3, 16:00, 3rd
//   really?              may be left out
//   .                    one word of any kind (not as the first word)
//   _  _4                up to one, up to four words of any kind
//   (i am|i'm being)     one of these sequences; (very much)? may be left out
//   !<not> happy         at the start: none of these in the three words before
//   work* !again         elsewhere: the next word is none of these; !(a lot|to me) takes sequences
//   ^refund              only as the first word of its sentence
//
// There is no unbounded repetition, so matching takes time in proportion to the text.
import { type Slot, slotMaker } from './slot.ts';

type WordStep = { readonly kind: 'word'; readonly slot: Slot };
export type Step =
  | WordStep
  | { readonly kind: 'gap'; readonly most: number }
  /** What follows is none of these; takes no word itself. */
  | { readonly kind: 'not'; readonly sequences: readonly Steps[] };
type Steps = readonly Step[];

/** One sequence of steps; a pattern with alternatives becomes several. The first step is always a word. */
export type Sequence = {
  readonly first: Slot;
  readonly guard: Slot | undefined;
  readonly atStart: boolean;
  readonly steps: Steps;
};

/** Named sets of words a table may refer to as `<name>`: space-separated words and stems. */
export type WordClasses = Readonly<Record<string, string>>;

/** How many sequences one pattern may stand for; a table's author should split it before. */
const mostSequences = 200;
/** Up to where an item without brackets goes. */
const item = /[^ ()?]+/y;
const itemInBrackets = /[^ ()|?]+/y;

/**
 * A reader of patterns that may refer to these classes.
 * @throws {Error} (the reader) naming the pattern that does not follow the notation: a bug in a table, found by its test.
 */
export function patternReader(classes: WordClasses): (pattern: string) => readonly Sequence[] {
  const slots: Slots = { classes, newSlot: slotMaker(classes), steps: new Map(), texts: new Map() };
  return (pattern) => {
    const atStart = pattern.startsWith('^');
    const cursor: Cursor = { pattern, at: atStart ? 1 : 0, slots };
    const sequences = readSequence(cursor, item);
    if (cursor.at < pattern.length) fail(cursor, `"${pattern[cursor.at]}" is not expected at ${cursor.at}`);
    return sequences.map((drafts) => finished(cursor, drafts, atStart));
  };
}

/** What was made so far, so that equal words and slots are one object each: tables repeat themselves. */
type Slots = {
  readonly classes: WordClasses;
  readonly newSlot: (alternatives: readonly string[]) => Slot;
  /** By their alternatives. */
  readonly steps: Map<string, WordStep>;
  /** By the text of an item. */
  readonly texts: Map<string, readonly Drafts[]>;
};
type Cursor = { readonly pattern: string; at: number; readonly slots: Slots };
/** Before slots are made: a word step still holds its alternatives as text, so that brackets of single words can join. */
type WordDraft = { readonly words: readonly string[]; step?: WordStep };
type Draft = WordDraft | Exclude<Step, { kind: 'word' }>;
type Drafts = readonly Draft[];

function fail({ pattern }: Cursor, why: string): never {
  throw new Error(`cue pattern "${pattern}": ${why}`);
}

/** Items up to the end, a bar or a closing bracket; every choice makes a sequence of its own. */
function readSequence(cursor: Cursor, ends: RegExp): readonly Drafts[] {
  const { pattern } = cursor;
  let all: Draft[][] = [[]];
  for (;;) {
    while (pattern[cursor.at] === ' ') cursor.at += 1;
    if (cursor.at >= pattern.length || pattern[cursor.at] === ')' || pattern[cursor.at] === '|') return all;
    let choices = readItem(cursor, ends);
    if (pattern[cursor.at] === '?') {
      cursor.at += 1;
      choices = [...choices, []];
    }
    const [only] = choices;
    // Most items are single words: no copy for these.
    if (choices.length === 1 && only) for (const before of all) before.push(...only);
    else all = all.flatMap((before) => choices.map((choice) => [...before, ...choice]));
    if (all.length > mostSequences) fail(cursor, `stands for more than ${mostSequences} sequences`);
  }
}

function readItem(cursor: Cursor, ends: RegExp): readonly Drafts[] {
  const { pattern } = cursor;
  if (pattern[cursor.at] === '(') return readGroup(cursor);
  if (pattern.startsWith('!(', cursor.at)) {
    cursor.at += 1;
    return [[{ kind: 'not', sequences: readGroup(cursor).map((drafts) => stepsOf(cursor, drafts)) }]];
  }
  ends.lastIndex = cursor.at;
  const [text = ''] = ends.exec(pattern) ?? [];
  if (text === '') fail(cursor, `nothing to read at ${cursor.at}`);
  cursor.at += text.length;
  if (text.startsWith('_'))
    return [[{ kind: 'gap', most: text === '_' ? 1 : Number(text.slice(1)) || fail(cursor, `no gap: ${text}`) }]];
  if (text.startsWith('!'))
    return [[{ kind: 'not', sequences: wordsOf(text.slice(1)).map((drafts) => stepsOf(cursor, drafts)) }]];
  const choices = cursor.slots.texts.get(text) ?? wordsOf(text);
  cursor.slots.texts.set(text, choices);
  return choices;
}

function readGroup(cursor: Cursor): readonly Drafts[] {
  const all: Drafts[] = [];
  do {
    cursor.at += 1;
    all.push(...readSequence(cursor, itemInBrackets));
  } while (cursor.pattern[cursor.at] === '|');
  if (cursor.pattern[cursor.at] !== ')') fail(cursor, 'a bracket is not closed');
  cursor.at += 1;
  return joinSingles(all);
}

function finished(cursor: Cursor, drafts: Drafts, atStart: boolean): Sequence {
  const all = stepsOf(cursor, drafts);
  const [head] = all;
  const guard =
    head?.kind === 'not'
      ? (onlySlot(head.sequences) ?? fail(cursor, 'a guard at the start is of single words'))
      : undefined;
  // "a _ b?" without its b: nothing is left to reach over the gap for.
  let end = all.length;
  while (all[end - 1]?.kind === 'gap') end -= 1;
  const steps = all.slice(guard ? 1 : 0, end);
  const [first] = steps;
  if (first?.kind !== 'word' || first.slot.alternatives.some((word) => word === '.' || word.startsWith('*')))
    return fail(cursor, 'begins with no word');
  return { first: first.slot, guard, atStart, steps };
}

const stepsOf = (cursor: Cursor, drafts: Drafts): Steps =>
  drafts.map((draft) => ('words' in draft ? wordStep(cursor, draft) : draft));

/** A draft stands in many sequences of its pattern: its step is looked for once. */
function wordStep(cursor: Cursor, draft: WordDraft): WordStep {
  if (draft.step) return draft.step;
  const { steps, newSlot } = cursor.slots;
  const key = draft.words.join('|');
  const step = steps.get(key) ?? { kind: 'word', slot: newSlot(checked(cursor, draft.words)) };
  steps.set(key, step);
  draft.step = step;
  return step;
}

function checked(cursor: Cursor, alternatives: readonly string[]): readonly string[] {
  const { classes } = cursor.slots;
  for (const word of alternatives) {
    if (word === '' || word === '*') fail(cursor, 'an empty alternative');
    if (word.slice(1, -1).includes('*')) fail(cursor, `a star within ${word}`);
    if (word.startsWith('<') && classes[word.slice(1, -1)] === undefined) fail(cursor, `no class ${word}`);
  }
  return alternatives;
}

/** Alternatives in one word; one that holds a hyphen ("mi-a") is several words long. */
function wordsOf(text: string): readonly Drafts[] {
  if (!text.includes('-')) return [[{ words: text.split('|') }]];
  return joinSingles(
    text
      .split('|')
      .map((alternative) =>
        (alternative.startsWith('<') ? [alternative] : alternative.split('-')).map((word) => ({ words: [word] })),
      ),
  );
}

/** Alternatives of one word each become one step, so that brackets do not multiply. */
function joinSingles(all: readonly Drafts[]): readonly Drafts[] {
  const singles: string[] = [];
  const longer: Drafts[] = [];
  for (const drafts of all) {
    const [only] = drafts;
    if (drafts.length === 1 && only && 'words' in only) singles.push(...only.words);
    else longer.push(drafts);
  }
  return singles.length > 0 ? [[{ words: singles }], ...longer] : longer;
}

function onlySlot(sequences: readonly Steps[]): Slot | undefined {
  const [only, second] = sequences;
  const [step] = only ?? [];
  return second === undefined && only?.length === 1 && step?.kind === 'word' ? step.slot : undefined;
}
