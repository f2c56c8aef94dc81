// Which slots of a table a word fits, found without trying each: by the word, by its beginnings and by its endings.
import type { Slot } from './cue-pattern.ts';

/** Words looked up last are remembered; a flood of strange words empties the memory instead of growing it. */
const mostRemembered = 4_000;
/** Longer than any real word: not worth remembering. */
const longestWord = 48;

type Places = Map<string, Slot[]>;

/** Answers for a folded word the slots it fits. */
export function slotIndex(slots: readonly Slot[]): (word: string) => ReadonlySet<Slot> {
  const byWord: Places = new Map();
  const byStem: Places = new Map();
  const byTail: Places = new Map();
  for (const slot of new Set(slots)) {
    for (const word of slot.exact) put(byWord, word, slot);
    for (const stem of slot.stems) put(byStem, stem, slot);
    for (const tail of slot.tails) put(byTail, tail, slot);
  }
  const stemLengths = lengthsOf(byStem);
  const tailLengths = lengthsOf(byTail);
  const remembered = new Map<string, ReadonlySet<Slot>>();

  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const found = new Set(byWord.get(word));
    for (const length of stemLengths) {
      if (length <= word.length) for (const slot of byStem.get(word.slice(0, length)) ?? []) found.add(slot);
    }
    for (const length of tailLengths) {
      if (length <= word.length) for (const slot of byTail.get(word.slice(-length)) ?? []) found.add(slot);
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    if (word.length <= longestWord) remembered.set(word, found);
    return found;
  };
}

function put(places: Places, part: string, slot: Slot): void {
  const known = places.get(part);
  if (known) known.push(slot);
  else places.set(part, [slot]);
}

const lengthsOf = (places: Places): readonly number[] => [...new Set([...places.keys()].map((part) => part.length))];
