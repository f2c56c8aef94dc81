// What is wrong with a pack: each problem with its place and a sentence, for whoever wrote it.
import type { PackProblem } from '../../../domain/packs/format/pack-problem.ts';
import { maxProblems } from '../../../domain/packs/format/parse-pack.ts';
import { packProblemWords } from '../../../ui/pack-problem-words.ts';
import type { Words } from '../../../ui/words.ts';
import { useCopy } from '../../share/use-copy.ts';
import { useStudio } from '../../studio-context.ts';

export function ProblemList({ problems }: { readonly problems: readonly PackProblem[] }) {
  const { words } = useStudio();
  const copy = useCopy();
  const shown = problems.slice(0, maxProblems);
  return (
    <>
      <ol class="pack-problems">
        {shown.map((problem, i) => (
          <li key={i}>
            <span class="soft">{whereOf(problem, words)}</span>
            <span>{words.say(packProblemWords[problem.code])}</span>
            {problem.detail && <code>{problem.detail}</code>}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="btn"
        onClick={() => void copy(shown.map((problem) => told(problem, words)).join('\n'))}
      >
        {words.say('problemsCopy')}
      </button>
    </>
  );
}

const whereOf = ({ path, line }: PackProblem, words: Words): string =>
  [words.say('atLine', { line: String(line) }), path].filter(Boolean).join(' · ');

const told = (problem: PackProblem, words: Words): string =>
  [whereOf(problem, words), words.say(packProblemWords[problem.code]), problem.detail].filter(Boolean).join(' · ');
