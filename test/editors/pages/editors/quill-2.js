import { loadScript } from '../load-script.js';
import { makeQuill } from '../quill.js';

export const styles = ['/npm/quill/dist/quill.snow.css'];

export async function make(target, paragraphs, changed) {
  await loadScript('/npm/quill/dist/quill.js');
  return makeQuill(target, paragraphs, changed);
}
