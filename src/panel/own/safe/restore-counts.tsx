// How many of each kind a backup holds, and how many of them are new, changed or the same as here.
import type { KindDifference } from '../../../domain/own/backup-difference.ts';
import type { RestoreWay } from '../../../domain/own/restore.ts';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { grouped } from './kept-words.ts';

type Sums = Pick<KindDifference, 'all' | 'fresh' | 'changed' | 'onlyHere'>;
const nothing: Sums = { all: 0, fresh: 0, changed: 0, onlyHere: 0 };

type Props = { readonly differences: readonly KindDifference[]; readonly way: RestoreWay };

export function RestoreCounts({ differences, way }: Props) {
  const { words } = usePanel();
  const groups = grouped(differences)
    .map(({ group, members }) => ({ group, sums: members.reduce(added, nothing) }))
    // Adding leaves alone what only lies here.
    .filter(({ sums }) => sums.all > 0 || way === 'replace');
  return (
    <ul class="counts">
      {groups.map(({ group, sums }) => (
        <li key={group} class="row spread">
          <span>{words.count(`kept_${group}`, sums.all)}</span>
          <span class="soft">{toldBy(sums, way, words)}</span>
        </li>
      ))}
    </ul>
  );
}

const added = (sum: Sums, one: Sums): Sums => ({
  all: sum.all + one.all,
  fresh: sum.fresh + one.fresh,
  changed: sum.changed + one.changed,
  onlyHere: sum.onlyHere + one.onlyHere,
});

function toldBy({ fresh, changed, onlyHere }: Sums, way: RestoreWay, words: Words): string {
  const parts = [
    fresh > 0 && words.say('countsFresh', { count: String(fresh) }),
    changed > 0 && words.say('countsChanged', { count: String(changed) }),
    onlyHere > 0 && way === 'replace' && words.say('countsOnlyHere', { count: String(onlyHere) }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : words.say('countsSame');
}
