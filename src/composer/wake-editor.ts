// An editor that shows its placeholder as text. CKEditor 4 with a placeholder (Request Tracker 5) puts it into the body when
// the focus leaves, the agent's click in the side panel included, gives its own text out as empty while it stands there, and
// at the next focus throws away all that was put beside it. Seen in RT 5.0.3, 2026.
import { focus } from './take-caret.ts';

/** An editable in this state holds no text of anyone's. */
const asleep = '.cke_editable.placeholder';

/**
 * Focuses such an editor, so that it clears itself. While the window is not focused the browser sends no event of its own:
 * then one of ours has to do.
 * @returns whether the editor is ready for text
 */
export function wake(editable: Element): boolean {
  if (!editable.matches(asleep)) return true;
  focus(editable);
  if (editable.matches(asleep)) editable.dispatchEvent(new FocusEvent('focus'));
  return !editable.matches(asleep);
}
