// What happened to a promise so far, a line each.
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import type { Times } from '../../ui/times.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';

export function PromiseHistory({ line }: { readonly line: PromiseLine }) {
  const { words, times } = usePanel();
  if (line.history.length === 0) return null;
  return (
    <ul class="history soft">
      <li>{words.say('history_made', { at: times.brief(line.madeAt) })}</li>
      {line.history.map((event, place) => (
        <li key={place}>{told(event, words, times)}</li>
      ))}
    </ul>
  );
}

function told({ at, to, due }: PromiseLine['history'][number], words: Words, times: Times): string {
  const when = { at: times.brief(at) };
  switch (to) {
    case 'open':
    case 'moved':
      return words.say('history_moved', { ...when, due: times.brief(due) });
    case 'updated':
      return words.say('history_updated', { ...when, due: times.brief(due) });
    default:
      return words.say(`history_${to}`, when);
  }
}
