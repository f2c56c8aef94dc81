// Says once, to who does not see the badge, that a promise has come due while the panel is open.
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';

export function DueAlert() {
  const { state, words } = usePanel();
  const known = useRef<ReadonlySet<string>>(new Set(state.today.now.map(({ id }) => id)));
  const [said, say] = useState('');
  const due = state.today.now.map(({ id }) => id).join(' ');
  useEffect(() => {
    const ids = state.today.now.map(({ id }) => id);
    if (ids.some((id) => !known.current.has(id))) say(words.count('dueNow', ids.length));
    known.current = new Set(ids);
  }, [due]);
  return (
    <p class="unseen" role="alert">
      {said}
    </p>
  );
}
