import { htmlOf } from '../lines.js';
import { loadScript } from '../load-script.js';

export const styles = ['/npm/froala-editor/css/froala_editor.pkgd.min.css'];

/** Its own mark on what was pasted, and the place for its pop-ups. */
export const kinds = ['p[data-pasted]', 'div[class,data-inst]'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/froala-editor/js/froala_editor.min.js');
  target.innerHTML = htmlOf(paragraphs);
  const editor = await new Promise((resolve) => {
    const made = new window.FroalaEditor(target, {
      attribution: false,
      heightMin: 140,
      events: { initialized: () => setTimeout(() => resolve(made)), contentChanged: changed },
    });
  });
  return {
    focus: () => editor.events.focus(true),
    model: () => editor.html.get(),
    destroy: () => editor.destroy(),
  };
}
