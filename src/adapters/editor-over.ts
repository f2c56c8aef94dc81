// The editor a desk has put over a textarea. All of them stand beside it, under the same parent: an editable frame, an
// editable root, or the textarea alone where the agent has rich text turned off.
import { all, attribute, bodyOf, isField, isMatch, isShown, parentElementOf } from './dom.ts';
import { documentOf } from './tree.ts';

const frames = 'iframe.cke_wysiwyg_frame, iframe.tox-edit-area__iframe, .mce-edit-area iframe'; // CKEditor 4, TinyMCE 5–8, 4
const roots =
  '.ck-editor__editable[contenteditable="true"], .note-editable[contenteditable="true"], .redactor-in[contenteditable="true"]'; // CKEditor 5, Summernote, Redactor 3

/** What the agent writes in; `undefined` while nothing is shown, or the editor is still being set up. */
export function editorOver(area: Element): Element | undefined {
  const holder = parentElementOf(area) ?? area;
  const frame = all(holder, frames, 20).find(isShown);
  if (frame) return editableBody(frame);
  const root = all(holder, roots, 20).find(isShown);
  return root ?? (isPlainField(area) ? area : undefined);
}

function editableBody(frame: Element): Element | undefined {
  const inner = documentOf(frame);
  const body = inner ? bodyOf(inner) : null;
  return body && Reflect.get(HTMLElement.prototype, 'isContentEditable', body) ? body : undefined;
}

/** Until an editor takes it over, its textarea may be shown with HTML source in it: not words, not a reply box yet. */
function isPlainField(area: Element): boolean {
  if (!isField(area) || !isShown(area) || isMatch(area, ':disabled')) return false;
  if (attribute(area, 'aria-hidden') === 'true') return false;
  return !/<(?:br|div|p|span|table|blockquote)\b/i.test(area.value.slice(0, 4_000));
}
