import { loadScript } from '../load-script.js';
import { makeQuill } from '../quill.js';

export const styles = ['/npm/quill1/dist/quill.snow.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/quill1/dist/quill.min.js');
  return makeQuill(target, paragraphs, changed);
}
