// How alike two texts are, by the stretches of two words they share.

/** Stretches of two words. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(/\{\w+\}/g, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

/** 0 to 1: the share of the shorter that is in the longer. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Pairs that share more than `most`, as `a ~ b`. */
export function alike(texts: readonly { readonly id: string; readonly text: string }[], most: number): string[] {
  const cut = texts.map(({ id, text }) => ({ id, shingles: shinglesOf(text) }));
  return cut.flatMap((a, i) =>
    cut
      .slice(i + 1)
      .filter((b) => likeness(a.shingles, b.shingles) > most)
      .map((b) => `${a.id} ~ ${b.id}`),
  );
}
