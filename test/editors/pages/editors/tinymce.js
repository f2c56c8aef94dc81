import { htmlOf } from '../lines.js';
import { loadScript } from '../load-script.js';

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/tinymce/tinymce.min.js');
  target.innerHTML = htmlOf(paragraphs);
  const [editor] = await window.tinymce.init({
    target,
    base_url: '/npm/tinymce',
    suffix: '.min',
    license_key: 'gpl',
    height: 240,
    promotion: false,
    branding: false,
  });
  editor.on('input change', changed);
  return {
    focus: () => editor.focus(),
    model: () => editor.getContent(),
    // An empty line is a new paragraph to it, and a line end is a break within one.
    lines: () =>
      editor
        .getContent({ format: 'text' })
        .replace(/\u00a0/g, ' ')
        .split('\n'),
    destroy: () => editor.destroy(),
  };
}
