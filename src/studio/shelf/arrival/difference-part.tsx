// What would be different: everything in a new pack; what is added, changed and removed in a newer version of one that is here.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Arrival } from '../../../domain/packs/arrival/arrival.ts';
import { isNoDifference } from '../../../domain/packs/arrival/compare-packs.ts';
import type { ChangedThing, MovedThing, ThingName } from '../../../domain/packs/arrival/difference.ts';
import type { Pack } from '../../../domain/packs/format/pack.ts';
import { usePack } from '../../own-edits/use-pack.ts';
import { useStudio } from '../../studio-context.ts';
import { countsOf, holds } from '../here/pack-words.ts';
import { ChangedParts } from './changed-parts.tsx';
import { thingName } from './thing-name.ts';

export function DifferencePart({ arrival: { pack, verdict, difference } }: { readonly arrival: Arrival }) {
  const { words } = useStudio();
  const here = usePack(pack.id)?.pack;
  const { head, added, changed, removed, moved } = difference;
  const named = (of: Pack | undefined) => (thing: ThingName) => (
    <>
      <span>{thingName(of, thing, words.lang)}</span> <span class="soft">{words.say(`thing_${thing.list}`)}</span>
    </>
  );
  const withParts = (thing: ChangedThing) => {
    const name = thingName(pack, thing, words.lang);
    return (
      <>
        {/* Where the name itself is what changed, it stands below. */}
        {thing.parts.some(({ after }) => after === name) || <span>{name} </span>}
        <span class="soft">{words.say(`thing_${thing.list}`)}</span>
        <ChangedParts parts={thing.parts} />
      </>
    );
  };
  const withPlace = ({ behind, ...thing }: MovedThing) => (
    <>
      {named(pack)(thing)}{' '}
      <span class="soft">
        {behind === undefined
          ? words.say('diffNowFirst')
          : words.say('diffNowBehind', { name: thingName(pack, { ...thing, id: behind }, words.lang) })}
      </span>
    </>
  );
  const isNew = verdict.kind === 'new';
  return (
    <section>
      <h3>{words.say(isNew ? 'arrivalHolds' : 'arrivalChanges')}</h3>
      {!isNew && head.length > 0 && <ChangedParts parts={head} />}
      <Things
        label={isNew ? holds(countsOf(pack), words) : words.count('diffAdded', added.length)}
        things={added}
        isFolded={isNew}
      >
        {named(pack)}
      </Things>
      <Things label={words.count('diffChanged', changed.length)} things={changed}>
        {withParts}
      </Things>
      <Things label={words.count('diffRemoved', removed.length)} things={removed}>
        {named(here)}
      </Things>
      <Things label={words.count('diffMoved', moved.length)} things={moved}>
        {withPlace}
      </Things>
      {isNoDifference(difference) && <p>{words.say('diffNothing')}</p>}
    </section>
  );
}

/** So many are shown before the rest is asked for, and so many more at each press. */
const atFirst = 6;
const atATime = 100;

type ThingsProps<T extends ThingName> = {
  readonly label: string;
  readonly things: readonly T[];
  readonly isFolded?: boolean;
  readonly children: (thing: T) => ComponentChildren;
};

function Things<T extends ThingName>({ label, things, isFolded = false, children }: ThingsProps<T>) {
  const { words } = useStudio();
  const [shown, show] = useState(isFolded ? 0 : atFirst);
  if (things.length === 0) return null;
  const rest = things.length - shown;
  return (
    <div class="difference">
      <h4>{label}</h4>
      {shown > 0 && (
        <ul class="things">
          {things.slice(0, shown).map((thing) => (
            <li key={`${thing.list}/${thing.id}`}>{children(thing)}</li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" class="link" onClick={() => show(shown + atATime)}>
          {shown === 0 ? words.say('diffShow') : words.count('diffMore', rest)}
        </button>
      )}
    </div>
  );
}
