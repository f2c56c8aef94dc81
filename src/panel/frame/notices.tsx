// What went wrong, in one calm sentence each: what happened, what was kept, what to do next. They stay until
// dismissed, and stand under the room: above it, one that arrives would push away what is about to be pressed.
import type { Problem } from '../../domain/problem.ts';
import { Icon } from '../../ui/icon.tsx';
import { isGrave, problemWords } from '../../ui/problem-words.ts';
import { usePanel } from '../panel-context.ts';

export function Notices() {
  const { state, troubles } = usePanel();
  const fresh = troubles.filter(({ code }) => !state.problems.some((problem) => problem.code === code));
  return <NoticeList problems={[...state.problems, ...fresh]} />;
}

/** Both regions stand ready from the start: a live region that arrives with its words is not read out. */
function NoticeList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div class="notices">
      <div role="alert">
        {problems
          .filter(({ code }) => isGrave(code))
          .map((problem) => (
            <Notice key={problem.code} problem={problem} />
          ))}
      </div>
      <div role="status">
        {problems
          .filter(({ code }) => !isGrave(code))
          .map((problem) => (
            <Notice key={problem.code} problem={problem} />
          ))}
      </div>
    </div>
  );
}

function Notice({ problem: { code, detail } }: { readonly problem: Problem }) {
  const { words, actions } = usePanel();
  return (
    <div class={isGrave(code) ? 'notice grave' : 'notice'} title={detail}>
      <p>{words.say(problemWords[code])}</p>
      <button
        type="button"
        class="quiet"
        aria-label={words.say('dismiss')}
        title={words.say('dismiss')}
        onClick={() => actions.dismiss(code)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
