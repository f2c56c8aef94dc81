import { htmlOf } from '../lines.js';
import { loadScript } from '../load-script.js';

export const styles = ['/npm/ckeditor5/dist/browser/ckeditor5.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/ckeditor5/dist/browser/ckeditor5.umd.js');
  const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List } = window.CKEDITOR;
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ['bold', 'link', 'bulletedList'],
    initialData: htmlOf(paragraphs),
  });
  editor.model.document.on('change:data', changed);
  return {
    focus: () => editor.editing.view.focus(),
    model: () => editor.getData(),
    destroy: () => editor.destroy(),
  };
}
