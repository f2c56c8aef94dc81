// Quill 1 and 2 are used alike.
import { htmlOf } from './lines.js';

export function makeQuill(target, paragraphs, changed) {
  target.innerHTML = htmlOf(paragraphs);
  const quill = new window.Quill(target, { theme: 'snow' });
  quill.history.clear();
  quill.on('text-change', changed);
  return {
    focus: () => quill.focus(),
    model: () => JSON.stringify(quill.getContents().ops),
    lines: () => quill.getText().replace(/\n$/, '').split('\n'),
  };
}
