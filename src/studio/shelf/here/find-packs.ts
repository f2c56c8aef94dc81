// Looking for packs: words in any order, each anywhere in a pack's titles, authors or id.
import { fold } from '../../../domain/notes/fold.ts';
import { termsOf } from '../../../domain/notes/search/query.ts';
import type { ShelfPack } from '../../../domain/packs/shelf/shelf.ts';

type Found = Pick<ShelfPack, 'id' | 'title' | 'authors' | 'signer'>;

/** All of them, in their order, when no words are given. */
export function findPacks<T extends Found>(packs: readonly T[], words: string): readonly T[] {
  const terms = termsOf(words);
  if (terms.length === 0) return packs;
  return packs.filter(({ id, title, authors, signer }) => {
    const said = fold([...Object.values(title), ...authors, id, signer?.name ?? ''].join('\n'));
    return terms.every((term) => said.includes(term));
  });
}

export type PackGroup = 'team' | 'company' | 'own' | 'built-in';
export const packGroups = ['company', 'team', 'own', 'built-in'] as const satisfies readonly PackGroup[];

/** Whose a pack is, for the list: what the company set stands apart from what the agent chose. */
export const groupOf = ({ way, byPolicy }: ShelfPack): PackGroup => {
  if (byPolicy === 'required') return 'company';
  return way === 'built-in' || way === 'own' ? way : 'team';
};
