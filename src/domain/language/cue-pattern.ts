// The notation of the cue tables, read into steps. Used by match-cues.ts alone.
//
//   still waiting        words in this order, within one sentence; case and diacritics do not matter
//   delay*               a word that begins so: delay, delayed, delays
//   keeps *ing           a word that ends so (not as the first word)
//   never|nobody|no      one of these words
//   <not>                one of a language's named word classes (its `classes`)
//   #                    a number written in digits: 3, 16:00, 3rd
//   really?              may be left out
//   .                    one word of any kind
//   _  _4                up to one, up to four words of any kind
//   (i am|i'm being)     one of these sequences; (very much)? may be left out
//   !<not> happy         at the start: none of these in the three words before
//   work* !again          elsewhere: the next word is none of these; !(a lot|to me) takes sequences
//   ^refund              only as the first word of its sentence
//
// There is no unbounded repetition, so matching takes time in proportion to the text.
import { fold } from './words.ts';

/** Words, word beginnings and word endings, folded. */
export type Slot = { readonly exact: ReadonlySet<string>; readonly stems: readonly string[]; readonly tails: readonly string[] };

export type Step =
  | { readonly kind: 'word'; readonly slot: Slot }
  | { readonly kind: 'gap'; readonly most: number }
  /** What follows is none of these; takes no word itself. */
  | { readonly kind: 'not'; readonly sequences: readonly (readonly Step[])[] };

/** One sequence of steps; a pattern with alternatives becomes several. The first step is always a word. */
export type Sequence = { readonly guard?: Slot; readonly atStart: boolean; readonly steps: readonly Step[] };

/** Of a bracket's sequences those of one word become one slot, so that brackets do not multiply. */
function oneSlot(all: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const slots: Slot[] = [];
  const longer: (readonly Step[])[] = [];
  for (const steps of all) {
    const [only] = steps;
    if (steps.length === 1 && only?.kind === 'word') slots.push(only.slot);
    else longer.push(steps);
  }
  if (slots.length === 0) return longer;
  const exact = new Set(slots.flatMap((slot) => [...slot.exact]));
  const joined: Slot = { exact, stems: slots.flatMap((slot) => slot.stems), tails: slots.flatMap((slot) => slot.tails) };
  return [[{ kind: 'word', slot: joined }], ...longer];
}

/** Named sets of words a table may refer to as `<name>`: space-separated words and stems. */
export type WordClasses = Readonly<Record<string, string>>;

/** How many sequences one pattern may stand for; a table's author should split it before. */
const mostSequences = 200;

const digits = [...'0123456789'];
const anyWord: Slot = { exact: new Set(), stems: [''], tails: [] };

/**
 * Reads one pattern.
 * @throws {Error} naming the pattern when it does not follow the notation: a bug in a table, found by its test.
 */
export function parsePattern(pattern: string, classes: WordClasses): readonly Sequence[] {
  const fail = (why: string): never => {
    throw new Error(`cue pattern "${pattern}": ${why}`);
  };
  let at = 0;
  const skipSpaces = () => {
    while (pattern[at] === ' ') at += 1;
  };

  function slot(text: string): Slot {
    const exact = new Set<string>();
    const stems: string[] = [];
    const tails: string[] = [];
    const add = (alternative: string): void => {
      const name = /^<([a-z-]+)>$/.exec(alternative)?.[1];
      if (alternative === '#') stems.push(...digits);
      else if (name !== undefined) for (const word of (classes[name] ?? fail(`no class ${name}`)).split(/\s+/)) add(word);
      else if (alternative.startsWith('*')) tails.push(fold(alternative.slice(1)));
      else if (alternative.endsWith('*')) stems.push(fold(alternative.slice(0, -1)));
      else exact.add(fold(alternative));
    };
    for (const alternative of text.split('|')) {
      if (alternative === '' || alternative === '*') fail('an empty alternative');
      add(alternative);
    }
    return { exact, stems, tails };
  }

  /** A slot whose alternatives hold hyphens ("mi-a") is several words long. */
  function words(text: string): readonly (readonly Step[])[] {
    const alternatives = text.split('|').map((alternative): readonly Step[] => {
      const parts = alternative.startsWith('<') ? [alternative] : alternative.split('-');
      return parts.map((part) => ({ kind: 'word', slot: slot(part) }));
    });
    return oneSlot(alternatives);
  }

  function group(): readonly (readonly Step[])[] {
    at += 1;
    const all = [...sequence(true)];
    while (pattern[at] === '|') {
      at += 1;
      all.push(...sequence(true));
    }
    if (pattern[at] !== ')') fail('a bracket is not closed');
    at += 1;
    return oneSlot(all);
  }

  function item(inGroup: boolean): readonly (readonly Step[])[] {
    if (pattern[at] === '(') return group();
    if (pattern.startsWith('!(', at)) {
      at += 1;
      return [[{ kind: 'not', sequences: group() }]];
    }
    const text = (inGroup ? /^[^\s()|?]+/ : /^[^\s()?]+/).exec(pattern.slice(at))?.[0] ?? fail(`nothing to read at ${at}`);
    at += text.length;
    const gap = /^_(\d?)$/.exec(text);
    if (gap) return [[{ kind: 'gap', most: Number(gap[1] || 1) }]];
    if (text === '.') return [[{ kind: 'word', slot: anyWord }]];
    if (text.startsWith('!')) return [[{ kind: 'not', sequences: words(text.slice(1)) }]];
    return words(text);
  }

  function sequence(inGroup: boolean): readonly (readonly Step[])[] {
    let all: (readonly Step[])[] = [[]];
    for (skipSpaces(); at < pattern.length && pattern[at] !== ')' && pattern[at] !== '|'; skipSpaces()) {
      let choices = item(inGroup);
      if (pattern[at] === '?') {
        at += 1;
        choices = [...choices, []];
      }
      all = all.flatMap((before) => choices.map((choice) => [...before, ...choice]));
      if (all.length > mostSequences) fail(`stands for more than ${mostSequences} sequences`);
    }
    return all;
  }

  const atStart = pattern.startsWith('^');
  if (atStart) at = 1;
  const sequences = sequence(false);
  if (at < pattern.length) fail(`"${pattern[at]}" is not expected at ${at}`);
  return sequences.map((steps) => {
    const [head, ...rest] = steps;
    const guard = head?.kind === 'not' ? (onlySlot(head.sequences) ?? fail('a guard at the start is of single words')) : undefined;
    const body = guard ? [...rest] : [...steps];
    // "a _ b?" without its b: nothing is left to reach over the gap for.
    while (body.at(-1)?.kind === 'gap') body.pop();
    if (body[0]?.kind !== 'word' || body[0].slot === anyWord || body[0].slot.tails.length > 0) fail('begins with no word');
    return guard ? { guard, atStart, steps: body } : { atStart, steps: body };
  });
}

function onlySlot(sequences: readonly (readonly Step[])[]): Slot | undefined {
  const [only] = oneSlot(sequences);
  const [step] = only ?? [];
  return oneSlot(sequences).length === 1 && only?.length === 1 && step?.kind === 'word' ? step.slot : undefined;
}
