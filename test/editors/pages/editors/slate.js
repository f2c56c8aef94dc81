import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function make(target, paragraphs, changed) {
  const editor = withHistory(withReact(createEditor()));
  const texts = paragraphs.length > 0 ? paragraphs : [''];
  const initialValue = texts.map((text) => ({ type: 'paragraph', children: [{ text }] }));
  const root = createRoot(target);
  const editable = createElement(Editable, { style: { minHeight: 140 } });
  flushSync(() => root.render(createElement(Slate, { editor, initialValue, onValueChange: changed }, editable)));
  return {
    focus: () => target.querySelector('[data-slate-editor]').focus(),
    model: () => JSON.stringify(editor.children),
    lines: () => editor.children.map((node) => Node.string(node)),
    destroy: () => root.unmount(),
  };
}
