// One line about what just happened, with the way back, over the room's head: nothing moves and nothing is covered that can
// be pressed. It leaves by itself; nothing is only said here.
import { useEffect } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';

const shownFor = 5_000;

export function StatusLine() {
  const { status, words, actions } = usePanel();
  const statusId = status?.id;
  useEffect(() => {
    if (statusId === undefined) return;
    const timer = setTimeout(() => actions.hush(statusId), shownFor);
    return () => clearTimeout(timer);
  }, [statusId, actions]);
  return (
    <div class="status">
      {/* A new element for each, so that the same words said twice are read out twice. */}
      <div role="status">{status && <p key={status.id}>{words.say(status.key)}</p>}</div>
      {status?.undo && (
        <button type="button" class="link" onClick={actions.undo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
}
