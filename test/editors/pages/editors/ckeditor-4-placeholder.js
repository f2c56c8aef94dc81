// CKEditor 4 with a placeholder that is written into the body itself, as Request Tracker 5 has it: it comes whenever the
// focus leaves an empty box, and whatever stands in the box when the focus comes back is thrown away with it.
import { makeCkeditor4 } from '../ckeditor-4.js';

export const make = (target, paragraphs, changed) => makeCkeditor4(target, paragraphs, changed, addPlaceholder);

function addPlaceholder(editor) {
  const show = () => {
    const body = editor.editable();
    if (body.hasClass('placeholder') || body.getText().trim() !== '') return;
    body.setHtml('Type your message here');
    body.addClass('placeholder');
  };
  const hide = () => {
    const body = editor.editable();
    if (!body.hasClass('placeholder')) return;
    body.removeClass('placeholder');
    body.setHtml('<p><br></p>');
    const caret = editor.createRange();
    caret.moveToElementEditablePosition(body.getFirst(), true);
    caret.select();
  };
  editor.on('instanceReady', show);
  editor.on('blur', show);
  editor.on('focus', hide);
  editor.on('getData', (event) => {
    if (editor.editable()?.hasClass('placeholder')) event.data.dataValue = '';
  });
}
