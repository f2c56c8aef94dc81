// What went wrong, in one calm sentence each: what happened, what was kept, what to do next. They stay until
// dismissed, and stand under the room: above it, one that arrives would push away what is about to be pressed.
import type { Problem } from '../../domain/problem.ts';
import { Notice } from '../../ui/notice.tsx';
import { isGrave } from '../../ui/problem-words.ts';
import { usePanel } from '../panel-context.ts';

export function Notices() {
  const { state, troubles } = usePanel();
  const fresh = troubles.filter(({ code }) => !state.problems.some((problem) => problem.code === code));
  return <NoticeList problems={[...state.problems, ...fresh]} />;
}

/** Both regions stand ready from the start: a live region that arrives with its words is not read out. */
function NoticeList({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, actions } = usePanel();
  return (
    <div class="notices">
      <div role="alert">
        {problems
          .filter(({ code }) => isGrave(code))
          .map((problem) => (
            <Notice key={problem.code} {...{ words, problem }} dismiss={() => actions.dismiss(problem.code)} />
          ))}
      </div>
      <div role="status">
        {problems
          .filter(({ code }) => !isGrave(code))
          .map((problem) => (
            <Notice key={problem.code} {...{ words, problem }} dismiss={() => actions.dismiss(problem.code)} />
          ))}
      </div>
    </div>
  );
}
