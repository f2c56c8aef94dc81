import { htmlOf } from '../lines.js';
import { loadScript } from '../load-script.js';

export const styles = ['/npm/summernote/dist/summernote-lite.min.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/jquery/dist/jquery.min.js');
  await loadScript('/npm/summernote/dist/summernote-lite.min.js');
  target.innerHTML = htmlOf(paragraphs);
  const $ = window.jQuery;
  $(target).summernote({ height: 140, callbacks: { onChange: changed } });
  return {
    focus: () => $(target).summernote('focus'),
    model: () => $(target).summernote('code'),
    destroy: () => $(target).summernote('destroy'),
  };
}
