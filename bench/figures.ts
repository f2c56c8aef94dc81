// Middle values and spreads. A mean would let one busy moment of the machine speak for the whole run.

/** The value below which a share of them lies, between two neighbours in proportion. @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error('no values to take a quantile of');
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far apart the middle half of them lies: what a single measurement may be off by chance. */
export const spread = (values: readonly number[]): number => quantile(values, 0.75) - quantile(values, 0.25);
