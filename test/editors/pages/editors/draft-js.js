import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export const styles = ['/npm/draft-js/dist/Draft.css'];

export function make(target, paragraphs, changed) {
  let state = EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n')));
  function Reply() {
    const [editorState, setState] = useState(state);
    state = editorState;
    const onChange = (next) => {
      if (next.getCurrentContent() !== state.getCurrentContent()) changed();
      setState(next);
    };
    return createElement(Editor, { editorState, onChange });
  }
  const root = createRoot(target);
  flushSync(() => root.render(createElement(Reply)));
  const blocks = () => convertToRaw(state.getCurrentContent()).blocks;
  return {
    focus: () => target.querySelector('.public-DraftEditor-content').focus(),
    model: () =>
      JSON.stringify(blocks().map(({ text, type, inlineStyleRanges }) => ({ text, type, inlineStyleRanges }))),
    lines: () => blocks().flatMap(({ text }) => text.split('\n')),
    destroy: () => root.unmount(),
  };
}
