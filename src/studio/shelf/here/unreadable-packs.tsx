// Packs that are kept and not understood (any more): written by a newer Carecue, or damaged on the disk. They stay until the agent
// removes them, for good: what cannot be read cannot be brought back.
import type { PackProblem } from '../../../domain/packs/format/pack-problem.ts';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { useStudio } from '../../studio-context.ts';
import { ProblemList } from '../arrival/problem-list.tsx';
import { usePackActions } from './use-pack-actions.ts';

export function UnreadablePacks() {
  const { shelf, words } = useStudio();
  const { unreadable = [] } = shelf;
  if (unreadable.length === 0) return null;
  return (
    <section class="pack-group">
      <h3>{words.say('packsUnreadable')}</h3>
      <p class="soft">{words.say('packsUnreadableText')}</p>
      <ul>
        {unreadable.map((pack) => (
          <UnreadablePack key={pack.id} {...pack} />
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly id: string; readonly problems: readonly PackProblem[] };

function UnreadablePack({ id, problems }: Props) {
  const { words } = useStudio();
  const { save, removeForGood } = usePackActions();
  const why = useDisclosure();
  const sure = useDisclosure();
  return (
    <li class="pack" data-pack={id}>
      <div class="pack-head">
        <h4>{id}</h4>
      </div>
      <div class="pack-actions">
        <button {...why.button} class="link">
          {words.say('packWhy')}
        </button>
        <button type="button" class="link" onClick={() => save(id)}>
          {words.say('packSave')}
        </button>
        <button {...sure.button} class="link">
          {words.say('packRemove')}
        </button>
      </div>
      {why.isOpen && (
        <div {...why.region}>
          <ProblemList problems={problems} />
        </div>
      )}
      {sure.isOpen && (
        <div {...sure.region} class="row">
          <p class="soft">{words.say('packRemoveSure')}</p>
          <button type="button" class="btn danger" onClick={() => removeForGood(id)}>
            {words.say('packRemoveForGood')}
          </button>
        </div>
      )}
    </li>
  );
}
