// CKEditor 4.22.1, the last free one; its editable is the body of a frame.
import { htmlOf } from './lines.js';
import { loadScript } from './load-script.js';

export async function makeCkeditor4(target, paragraphs, changed, beforeStart = () => {}) {
  window.CKEDITOR_BASEPATH = '/npm/ckeditor4/';
  await loadScript('/npm/ckeditor4/ckeditor.js');
  target.innerHTML = htmlOf(paragraphs);
  const editor = await new Promise((resolve) => {
    const started = window.CKEDITOR.replace(target, {
      versionCheck: false,
      height: 140,
      on: { instanceReady: ({ editor }) => resolve(editor) },
    });
    beforeStart(started);
  });
  editor.on('change', changed);
  return {
    focus: () => editor.focus(),
    model: () => editor.getData(),
    destroy: () => editor.destroy(true),
  };
}
