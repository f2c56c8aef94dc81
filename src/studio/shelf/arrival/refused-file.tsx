// A file that cannot be read as a pack: what is wrong with it, and that nothing was added.
import { useEffect, useRef } from 'preact/hooks';
import type { PackProblem } from '../../../domain/packs/format/pack-problem.ts';
import { useStudio } from '../../studio-context.ts';
import { ProblemList } from './problem-list.tsx';

type Props = { readonly problems: readonly PackProblem[]; readonly leave: () => void };

export function RefusedFile({ problems, leave }: Props) {
  const { words } = useStudio();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="arrival">
      <h2 class="headline" ref={title} tabIndex={-1}>
        {words.say('refusedFile')}
      </h2>
      <p>{words.count('refusedFileText', problems.length)}</p>
      <ProblemList problems={problems} />
      <div class="decide">
        <button type="button" class="btn" onClick={leave}>
          {words.say('backToPacks')}
        </button>
      </div>
    </article>
  );
}
