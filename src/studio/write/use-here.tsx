// Taking the pack into use on this machine, judged first like any that arrives.
import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../domain/packs/arrival/arrival.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { refusalWords } from '../../ui/pack-problem-words.ts';
import type { Words } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';

type Props = { readonly text: string; readonly pack: Pack };

export function UseHere({ text, pack }: Props) {
  const { words, world, act, go, shelf, tell } = useStudio();
  const { flush, draftId } = useOpenDesk();
  const [verdict, judge] = useState<Verdict>();
  useEffect(() => {
    let isGone = false;
    void world.askArrival(text, 'own').then((read) => {
      if (isGone) return;
      if (!read.ok) tell(read.problem);
      else if (read.value.ok) judge(read.value.arrival.verdict);
    });
    return () => {
      isGone = true;
    };
  }, [world, text, shelf, tell]);
  const take = async () => {
    flush();
    if (!(await act({ type: 'take-pack', file: text, way: 'own', isAutomatic: false }, 'status_inUse'))) return;
    // What is in use now is what the next changelog compares with.
    await act({ type: 'keep-pack-draft', draft: { id: draftId, text, base: text } });
  };
  const canTake = verdict?.kind === 'new' || verdict?.kind === 'update';
  return (
    <section>
      <h3>{words.say('useHere')}</h3>
      <p role="status">{verdict && told(verdict, pack, words)}</p>
      <div class="row">
        {canTake && (
          <button type="button" class="btn primary" onClick={take}>
            {words.say('useHereDo')}
          </button>
        )}
        {verdict?.kind === 'same' && (
          <button type="button" class="btn" onClick={() => go({ page: 'pack', id: pack.id })}>
            {words.say('useHereShow')}
          </button>
        )}
      </div>
    </section>
  );
}

function told(verdict: Verdict, pack: Pack, words: Words): string {
  switch (verdict.kind) {
    case 'new':
      return words.say('useHereNew');
    case 'same':
      return words.say('useHereSame');
    case 'update':
      return words.say('useHereUpdate', { from: verdict.from, to: pack.version });
    case 'refused':
      return words.say(refusalWords[verdict.why]);
  }
}
