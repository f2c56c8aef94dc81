// Editors that change what is in the box when the focus leaves it, the agent's click in the side panel included, and change it
// back when the focus returns. What was put in between would be harmed by that.
import { focus } from './take-caret.ts';

/**
 * CKEditor 4 with a placeholder (Request Tracker 5) writes the placeholder into the body, gives its own text out as empty while
 * it stands there, and at the next focus throws away all that was put beside it. Seen in RT 5.0.3, 2026.
 * Jodit puts a hidden mark where the caret is, and later puts the caret there: into the middle of our text. Seen in 4.15, 2026.
 */
const asleep = '.cke_editable.placeholder, .jodit-wysiwyg:has([data-jodit-selection_marker])';

/**
 * Focuses such an editor, so that it tidies up. While the window is not focused the browser sends no event of its own: then one
 * of ours has to do.
 * @returns whether the editor is ready for text
 */
export function wake(editable: Element): boolean {
  if (!editable.matches(asleep)) return true;
  focus(editable);
  if (editable.matches(asleep)) editable.dispatchEvent(new FocusEvent('focus'));
  // The mark has cut the text in two; Chromium would lose a space at the cut.
  editable.normalize();
  return !editable.matches(asleep);
}
