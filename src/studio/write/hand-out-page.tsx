// Handing the pack out: a new version with what has changed, used on this machine, signed and given to others.
import { useMemo } from 'preact/hooks';
import { writeDraft } from '../../domain/packs/edit/draft.ts';
import { draftProblems } from '../../domain/packs/edit/draft-problems.ts';
import { parsePack } from '../../domain/packs/format/parse-pack.ts';
import { HandOut } from '../share/hand-out.tsx';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { NewVersion } from './new-version.tsx';
import { UseHere } from './use-here.tsx';

export function HandOutPage() {
  const { words } = useStudio();
  const { pack, goTo } = useOpenDesk();
  const text = useMemo(() => writeDraft(pack), [pack]);
  const parsed = useMemo(() => parsePack(text), [text]);
  if (!parsed.ok)
    // All that is found, where a reader of packs would stop at the first kind.
    return (
      <section>
        <h3>{words.say('notReady')}</h3>
        <p>{words.count('notReadyText', draftProblems(pack).length)}</p>
        <div class="row">
          <button type="button" class="btn primary" onClick={() => goTo({ part: 'check' })}>
            {words.say('notReadyShow')}
          </button>
        </div>
      </section>
    );
  return (
    <>
      <NewVersion pack={parsed.pack} />
      <UseHere text={text} pack={parsed.pack} />
      <section>
        <h3>{words.say('giveToOthers')}</h3>
        <HandOut text={text} />
      </section>
    </>
  );
}
