// A set of numbers as one number, to which others are added and taken away: the polynomial that has them as its roots, at a
// secret point. Two different sets of up to n numbers come to the same with a chance of n in 2⁶⁰ at most (Schwartz 1980, doi
// 10.1145/322217.322225), as long as nobody who chooses the sets sees the point or a sum.
import { randomBytes } from './bytes.ts';

/** A prime (Mersenne's ninth): there is one way to divide by everything but nought. */
const prime = 2n ** 61n - 1n;

/** Below 2⁶⁰, as places are below nought: none of them is the point itself. */
export const freshPoint = (): bigint => new DataView(randomBytes(8).buffer).getBigUint64(0) >> 4n;

export const emptySum = 1n;

/** A key that is no place, as somebody else may put one, makes every sum nought. */
const factor = (point: bigint, place: number): bigint => (Number.isSafeInteger(place) ? point - BigInt(place) : 0n);

export const withPlaces = (sum: bigint, point: bigint, places: readonly number[]): bigint =>
  places.reduce((product, place) => (product * factor(point, place)) % prime, sum);

/** Every one of them is among those the sum was made of. */
export const withoutPlaces = (sum: bigint, point: bigint, places: readonly number[]): bigint =>
  places.length === 0 ? sum : (sum * inverse(withPlaces(emptySum, point, places))) % prime;

/** By Fermat's little theorem. */
function inverse(of: bigint): bigint {
  let [result, base] = [1n, of];
  for (let power = prime - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
