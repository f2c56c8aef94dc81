// Which patterns of a table can begin with a word, told from the first words of each alone: the rest of a pattern is read
// only once such a word turns up in a text (match-cues.ts). The notation is in cue-pattern.ts.
import type { WordClasses } from './cue-pattern.ts';
import { fold } from './words.ts';

/** Answers for a folded word: places in `patterns`, rising, of those that can begin with it. Judges no pattern's notation. */
export function byFirstWord(patterns: readonly string[], classes: WordClasses): (word: string) => readonly number[] {
  const byWord = newIndex<number>();
  const byClass = new Map<string, number[]>();
  patterns.forEach((pattern, place) => {
    for (const first of firstWordsOf(pattern).words) {
      if (first.startsWith('<')) put(byClass, first.slice(1, -1), place);
      else putWord(byWord, first, place);
    }
  });
  const classesOf = newIndex<string>();
  for (const name of byClass.keys())
    for (const word of classes[name]?.split(/\s+/) ?? []) putWord(classesOf, word, name);

  return (word) => {
    const found = new Set(lookUp(byWord, word));
    for (const name of lookUp(classesOf, word)) for (const place of byClass.get(name) ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  };
}

/** Values by a word or by the beginning of one. */
type Index<Value> = {
  readonly words: Map<string, Value[]>;
  readonly stems: Map<string, Value[]>;
  readonly stemLengths: Set<number>;
};

const newIndex = <Value>(): Index<Value> => ({ words: new Map(), stems: new Map(), stemLengths: new Set() });

function putWord<Value>({ words, stems, stemLengths }: Index<Value>, word: string, value: Value): void {
  const of = word === '#' ? '0123456789' : word.endsWith('*') ? [fold(word.slice(0, -1))] : [];
  for (const stem of of) {
    stemLengths.add(stem.length);
    put(stems, stem, value);
  }
  if (of.length === 0) put(words, fold(word), value);
}

function put<Value>(all: Map<string, Value[]>, key: string, value: Value): void {
  const known = all.get(key);
  if (known) known.push(value);
  else all.set(key, [value]);
}

function lookUp<Value>({ words, stems, stemLengths }: Index<Value>, word: string): readonly Value[] {
  const found = [...(words.get(word) ?? [])];
  for (const length of stemLengths) {
    if (length <= word.length) found.push(...(stems.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** As written: words, stems, classes. `isOptional` when the whole may be left out. */
type First = { readonly words: readonly string[]; readonly isOptional: boolean };

function firstWordsOf(pattern: string): First {
  const words: string[] = [];
  let at = pattern.startsWith('^') ? 1 : 0;
  for (;;) {
    while (pattern[at] === ' ') at += 1;
    const end = itemEnd(pattern, at);
    if (end === at) return { words, isOptional: true };
    // A guard takes no word itself.
    let isOptional = pattern[end] === '?' || pattern[at] === '!';
    if (pattern[at] === '(') {
      for (const branch of branchesOf(pattern, at, end).map(firstWordsOf)) {
        words.push(...branch.words);
        isOptional ||= branch.isOptional;
      }
    } else if (pattern[at] !== '!') {
      for (const word of pattern.slice(at, end).split('|')) words.push(beforeHyphen(word));
    }
    if (!isOptional) return { words, isOptional };
    at = pattern[end] === '?' ? end + 1 : end;
  }
}

/** "mi-a" is two words. */
function beforeHyphen(word: string): string {
  const hyphen = word.startsWith('<') ? -1 : word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

const wordsHere = /[^ ()?]*/y;
const bracket = /[()]/g;

/** Where the item that begins at `at` ends: its closing bracket, or a space, bracket or question mark behind its words. */
function itemEnd(pattern: string, at: number): number {
  const open = pattern.startsWith('!(', at) ? at + 1 : at;
  if (pattern[open] === '(') return bracketEnd(pattern, open);
  wordsHere.lastIndex = at;
  wordsHere.test(pattern);
  return wordsHere.lastIndex;
}

/** Behind the bracket that closes the one at `open`. */
function bracketEnd(pattern: string, open: number): number {
  let depth = 0;
  bracket.lastIndex = open;
  while (bracket.test(pattern)) {
    depth += pattern[bracket.lastIndex - 1] === '(' ? 1 : -1;
    if (depth === 0) return bracket.lastIndex;
  }
  return pattern.length;
}

/** The alternatives within a bracket. */
function branchesOf(pattern: string, open: number, end: number): readonly string[] {
  const inner = pattern.slice(open + 1, end - 1);
  if (!inner.includes('(')) return inner.split('|');
  const branches: string[] = [];
  let from = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '(') at = bracketEnd(inner, at) - 1;
    else if (inner[at] === '|') {
      branches.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  return [...branches, inner.slice(from)];
}
