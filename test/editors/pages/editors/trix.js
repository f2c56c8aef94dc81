import { loadScript } from '../load-script.js';

export const styles = ['/npm/trix/dist/trix.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/trix/dist/trix.umd.min.js');
  const element = document.createElement('trix-editor');
  const ready = new Promise((resolve) => {
    element.addEventListener('trix-initialize', resolve, { once: true });
  });
  target.append(element);
  await ready;
  element.editor.loadHTML(`<div>${paragraphs.join('<br>')}</div>`);
  element.addEventListener('trix-change', changed);
  return {
    focus: () => element.focus(),
    model: () => JSON.stringify(element.editor.getDocument()),
    lines: () => element.editor.getDocument().toString().replace(/\n$/, '').split('\n'),
  };
}
