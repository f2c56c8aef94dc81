// tiptap 3, that is ProseMirror.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { htmlOf } from '../lines.js';

export function make(target, paragraphs, changed) {
  const editor = new Editor({
    element: target,
    extensions: [StarterKit],
    content: htmlOf(paragraphs),
    onUpdate: changed,
  });
  return {
    focus: () => editor.view.focus(),
    model: () => JSON.stringify(editor.getJSON()),
    lines: () => editor.getText({ blockSeparator: '\n' }).split('\n'),
    destroy: () => editor.destroy(),
  };
}
