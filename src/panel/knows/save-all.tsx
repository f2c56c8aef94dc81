// All that can be read now in one file, with a word before on who can read that file.
import { type KnownKind, kindsIn, knownPlaces } from '../../domain/knowledge/kinds.ts';
import { useLock } from '../own/use-lock.ts';
import { usePanel } from '../panel-context.ts';
import type { Counts, Sources } from './sources.ts';
import { useSaveKnown } from './use-save-known.ts';

export function SaveAll({ from, counts }: { readonly from: Sources; readonly counts: Counts }) {
  const { words } = usePanel();
  const lock = useLock();
  const save = useSaveKnown(from);
  const kinds: readonly KnownKind[] = knownPlaces.flatMap((place) => kindsIn[place]);
  return (
    <section class="knows">
      <p class="soft">{words.say('knowsAllText')}</p>
      {lock.kind !== 'open' && <p class="soft">{words.say('knowsAllLocked')}</p>}
      <div class="row">
        <button
          type="button"
          class="btn"
          onClick={() =>
            save(
              'known',
              kinds.filter((kind) => counts[kind] !== undefined),
            )
          }
        >
          {words.say('knowsAll')}
        </button>
      </div>
    </section>
  );
}
