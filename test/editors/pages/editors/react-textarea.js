// Controlled: React's state is the model, and it writes the field back at every render.
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function make(target, paragraphs, changed) {
  let state = paragraphs.join('\n');
  function Field() {
    const [value, setValue] = useState(state);
    state = value;
    const onChange = (event) => {
      changed();
      setValue(event.target.value);
    };
    return createElement('textarea', { value, onChange, rows: 8, cols: 60 });
  }
  const root = createRoot(target);
  flushSync(() => root.render(createElement(Field)));
  return {
    focus: () => target.querySelector('textarea').focus(),
    model: () => state,
    lines: () => state.split('\n'),
    destroy: () => root.unmount(),
  };
}
