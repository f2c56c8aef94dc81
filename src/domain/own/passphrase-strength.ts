// How much a passphrase holds, judged by its length alone: rules about signs and digits make passphrases harder to keep in
// mind and hardly harder to guess (NIST SP 800-63B, appendix A).

export type Strength = 'none' | 'short' | 'fair' | 'good';

/** Characters, whatever they are; fewer are not taken. */
const leastPassphrase = 8;

/** @returns `none` for what is too short to be one */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < leastPassphrase) return 'none';
  // The same two keys over and over are as short as they look.
  const worth = Math.min(characters.length, 2 * new Set(characters).size);
  if (worth < 12) return 'short';
  return worth < 18 ? 'fair' : 'good';
}
