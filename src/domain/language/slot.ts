// A place in a cue pattern for one of several words. Its words are folded when a text first asks for them: most never are.
import { fold } from './words.ts';

/** Words, word beginnings and word endings, folded. */
type SlotWords = {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly tails: readonly string[];
};

/** `alternatives` are as written: words, `begin*`, `*end`, `#` for any number, `<class>`; a single `.` is any word. */
export type Slot = { readonly alternatives: readonly string[]; readonly words: () => SlotWords };

/** Whether a folded word is one of a slot's. */
export function fitsSlot(slot: Slot, word: string): boolean {
  const { exact, stems, tails } = slot.words();
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  for (const tail of tails) if (word.endsWith(tail)) return true;
  return false;
}

/** Makes slots of one table. `classes` are as in cue-pattern.ts; each is read once for all slots. */
export function slotMaker(classes: Readonly<Record<string, string>>): (alternatives: readonly string[]) => Slot {
  const known = new Map<string, SlotWords>();
  const ofClass = (name: string): SlotWords => {
    const words = known.get(name) ?? wordsOf((classes[name] ?? '').split(/\s+/), ofClass);
    known.set(name, words);
    return words;
  };
  return (alternatives) => {
    let words: SlotWords | undefined;
    return {
      alternatives,
      words: () => {
        words ??= wordsOf(alternatives, ofClass);
        return words;
      },
    };
  };
}

function wordsOf(alternatives: readonly string[], ofClass: (name: string) => SlotWords): SlotWords {
  const exact = new Set<string>();
  const stems = new Set<string>();
  const tails = new Set<string>();
  for (const word of alternatives) {
    if (word.startsWith('<')) {
      const known = ofClass(word.slice(1, -1));
      for (const one of known.exact) exact.add(one);
      for (const stem of known.stems) stems.add(stem);
      for (const tail of known.tails) tails.add(tail);
    } else if (word === '#') for (const digit of '0123456789') stems.add(digit);
    else if (word === '.') stems.add('');
    else if (word.startsWith('*')) tails.add(fold(word.slice(1)));
    else if (word.endsWith('*')) stems.add(fold(word.slice(0, -1)));
    else exact.add(fold(word));
  }
  return { exact, stems: [...stems], tails: [...tails] };
}
