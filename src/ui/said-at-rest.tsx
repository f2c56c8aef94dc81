// A line that changes with each key: seen at once, said to who listens only when the hands rest.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change. */
const rest = 600;

export function SaidAtRest({ words }: { readonly words: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="at-rest">
      {words !== '' && (
        <p class="soft" aria-hidden="true">
          {words}
        </p>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
