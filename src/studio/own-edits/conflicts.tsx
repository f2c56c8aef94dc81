// What an update of the pack changed under the agent's own edits: part by part what it was, what the pack says now and what
// theirs says. Their own stays in use until they say otherwise.
import { useState } from 'preact/hooks';
import { checkThing } from '../../domain/packs/edit/check-thing.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import { bothTogether, conflictParts } from '../../domain/packs/shelf/conflict.ts';
import { focusMain } from '../focus-main.ts';
import { useStudio } from '../studio-context.ts';
import { ConflictTable } from './conflict-table.tsx';
import { EditThing } from './edit-thing.tsx';
import { type EditedThing, jsonOf } from './edited-things.ts';
import { titleOfThing } from './thing-title.ts';
import { useOwnEdits } from './use-own-edits.ts';

type Props = { readonly pack: Pack; readonly conflicts: readonly EditedThing[] };

export function Conflicts({ pack, conflicts }: Props) {
  const { words } = useStudio();
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts">
      <h3>{words.count('conflicts', conflicts.length)}</h3>
      <p>{words.say('conflictsText')}</p>
      <ul>
        {conflicts.map((of) => (
          <Conflict key={`${of.list}/${of.item}`} pack={pack} of={of} />
        ))}
      </ul>
    </section>
  );
}

function Conflict({ pack, of }: { readonly pack: Pack; readonly of: EditedThing }) {
  const { words } = useStudio();
  const edits = useOwnEdits();
  const [isEditing, edit] = useState(false);
  const base = jsonOf(of.overlay?.base);
  const now = jsonOf(of.now);
  const own = jsonOf(of.overlay?.own);
  if (now === undefined) return null;
  const isHidden = own === undefined;
  const both = base && own && fitting(pack, of, bothTogether(base, now, own));
  const decide = (does: () => Promise<boolean>) => (event: Event) => {
    if (event.currentTarget instanceof Element) focusMain(event.currentTarget);
    void does();
  };
  return (
    <li class="thing conflict" data-conflict={`${of.list}/${of.item}`}>
      <h4>{titleOfThing(own ?? now, words.lang)}</h4>
      <ConflictTable parts={conflictParts(base ?? {}, now, own)} isHidden={isHidden} />
      {isEditing ? (
        <EditThing
          pack={pack}
          list={of.list}
          thing={own ?? now}
          save={(changed) => edits.change(of, changed)}
          close={() => edit(false)}
        />
      ) : (
        <div class="row">
          {both && (
            <button type="button" class="btn primary" onClick={decide(() => edits.change(of, both))}>
              {words.say('conflictBoth')}
            </button>
          )}
          <button type="button" class={both ? 'btn' : 'btn primary'} onClick={decide(() => edits.keepMine(of))}>
            {words.say(isHidden ? 'conflictKeepHidden' : 'conflictMine')}
          </button>
          <button type="button" class="btn" onClick={decide(() => edits.takeTheirs(of))}>
            {words.say(isHidden ? 'conflictShow' : 'conflictTheirs')}
          </button>
          {!isHidden && (
            <button type="button" class="btn" onClick={() => edit(true)}>
              {words.say('conflictEdit')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What came of putting two texts together is offered only where a pack may hold it. */
const fitting = (pack: Pack, { list }: EditedThing, both: JsonObject | undefined): JsonObject | undefined =>
  both && checkThing(pack, list, both).ok ? both : undefined;
