// When the room cannot be opened: what happened, another try, and a file with what can still be read.
import { useState } from 'preact/hooks';
import { countRecords } from '../../../domain/own/backup.ts';
import type { Problem } from '../../../domain/problem.ts';
import { problemWords } from '../../../ui/problem-words.ts';
import { usePanel } from '../../panel-context.ts';
import { useRescue } from './use-rescue.ts';

export function BrokenScreen({ problem }: { readonly problem: Problem }) {
  const { words, vault } = usePanel();
  const rescue = useRescue();
  const [isNothing, setNothing] = useState(false);
  const save = async () => {
    const rescued = await rescue();
    setNothing(rescued !== undefined && countRecords(rescued) === 0);
  };
  return (
    <section class="safe">
      <h2 class="headline">{words.say('brokenTitle')}</h2>
      <p title={problem.detail}>{words.say(problemWords[problem.code])}</p>
      <div class="row">
        <button type="button" class="btn primary" onClick={() => vault.tryAgain()}>
          {words.say('tryAgain')}
        </button>
      </div>
      <p class="soft">{words.say('rescueText')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={save}>
          {words.say('rescueSave')}
        </button>
      </div>
      <p role="status">{isNothing && words.say('rescueNothing')}</p>
    </section>
  );
}
