// One line about what just happened, with the way back, over the room's head: nothing moves and nothing is covered that can
// be pressed. It leaves by itself; nothing is only said here.
import { useEffect } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';

/** Milliseconds; a way back stays for who is slow to see it. */
const shownFor = 5_000;
const shownWithUndo = 20_000;

export function StatusLine() {
  const { status, words, actions } = usePanel();
  const statusId = status?.id;
  const isUndoable = status?.undo !== undefined;
  useEffect(() => {
    if (statusId === undefined) return;
    const timer = setTimeout(() => actions.hush(statusId), isUndoable ? shownWithUndo : shownFor);
    return () => clearTimeout(timer);
  }, [statusId, isUndoable, actions]);
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
