import { htmlOf } from '../lines.js';

export function make(target, paragraphs, changed) {
  target.contentEditable = 'true';
  target.innerHTML = paragraphs.length > 0 ? htmlOf(paragraphs) : '<p><br></p>';
  target.addEventListener('input', changed);
  return { focus: () => target.focus(), model: () => target.innerHTML };
}
