// The packs on this machine, by whose they are; a search where there are many of them.
import { useRef } from 'preact/hooks';
import { SearchField } from '../../../ui/search-field.tsx';
import { useGrowing } from '../../../ui/use-growing.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { useStudio } from '../../studio-context.ts';
import { Waiting } from '../addresses/waiting.tsx';
import type { ArrivalDesk } from '../arrival/use-arrival.ts';
import { useSessionText } from '../use-session-text.ts';
import { findPacks, groupOf, type PackGroup, packGroups } from './find-packs.ts';
import { PackRow } from './pack-row.tsx';
import { UnreadablePacks } from './unreadable-packs.tsx';

const groupWords = {
  company: 'packsOfCompany',
  team: 'packsOfTeam',
  own: 'packsOwn',
  'built-in': 'packsBuiltIn',
} as const satisfies Readonly<Record<PackGroup, PlainKey>>;

/** With fewer packs than this nobody needs to search. */
const manyPacks = 10;

export function PackList({ look }: { readonly look: ArrivalDesk['look'] }) {
  const { shelf, words } = useStudio();
  const [sought, seek] = useSessionText('packs-search');
  const end = useRef<HTMLDivElement>(null);
  const isSearched = shelf.packs.length > manyPacks;
  const found = findPacks(shelf.packs, isSearched ? sought : '');
  const inOrder = packGroups.flatMap((group) => found.filter((pack) => groupOf(pack) === group));
  const shown = inOrder.slice(0, useGrowing(end, inOrder.length, sought));
  const hasOthers = shelf.packs.some(({ way }) => way !== 'built-in');
  return (
    <section class="packs">
      <Waiting look={look} />
      {isSearched && (
        <>
          <SearchField label={words.say('packsSearch')} text={sought} set={seek} />
          <p class="soft" role="status">
            {sought.trim() !== '' && words.count('packsFound', found.length)}
          </p>
        </>
      )}
      <UnreadablePacks />
      {!hasOthers && <p class="aside">{words.say('packsNoneYet')}</p>}
      {packGroups.map((group) => {
        const packs = shown.filter((pack) => groupOf(pack) === group);
        if (packs.length === 0) return null;
        return (
          <section key={group} class="pack-group">
            <h3>{words.say(groupWords[group])}</h3>
            <ul>
              {packs.map((pack) => (
                <PackRow key={pack.id} pack={pack} />
              ))}
            </ul>
          </section>
        );
      })}
      <div ref={end} />
    </section>
  );
}
