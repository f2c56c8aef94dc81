// Which things of a list stand elsewhere than before: as few as can be said to have moved while the others stayed.

/**
 * @param before ids, each once @param after the same, each once
 * @returns in their new order, each with the one it now stands behind; absent: it is the first. n log n
 */
export function movedThings(
  before: readonly string[],
  after: readonly string[],
): readonly { readonly id: string; readonly behind?: string }[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const stays = longestRise(after.map((id) => places.get(id) ?? -1));
  return after.flatMap((id, i) => {
    if (stays.has(i)) return [];
    const behind = after[i - 1];
    return [{ id, ...(behind !== undefined && { behind }) }];
  });
}

/** Places of a longest row of ever larger numbers: each number is put behind the smallest row end that is below it. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** By length of the row less one: where the row with the smallest end ends. */
  const ends: number[] = [];
  const former = numbers.map((number, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
    return ends[low - 1];
  });
  const row = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = former[place]) row.add(place);
  return row;
}
