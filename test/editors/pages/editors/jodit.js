import { htmlOf } from '../lines.js';
import { loadScript } from '../load-script.js';

export const styles = ['/npm/jodit/es2021/jodit.min.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/jodit/es2021/jodit.min.js');
  const root = target.getRootNode();
  const field = document.createElement('textarea');
  field.value = htmlOf(paragraphs);
  target.append(field);
  const editor = window.Jodit.make(field, {
    height: 260,
    ...(root === document ? {} : { shadowRoot: root }),
  });
  editor.history.clear();
  editor.events.on('change', changed);
  return {
    focus: () => editor.focus(),
    model: () => editor.value,
    destroy: () => editor.destruct(),
  };
}
