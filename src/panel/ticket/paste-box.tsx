// Hand over a message by pasting it. What is typed is kept until it was read.
import { useEffect, useId, useRef } from 'preact/hooks';
import { maxText } from '../../domain/ticket/limits.ts';
import { usePanel } from '../panel-context.ts';
import { useKeptText } from '../use-kept-text.ts';

export function PasteBox() {
  const { words, actions } = usePanel();
  const { text, field, forget } = useKeptText('paste');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const close = () => actions.paste(false);
  const read = async () => {
    if (text.trim() === '') return box.current?.focus();
    if (!(await actions.onTab((tabId) => ({ type: 'read-pasted', tabId, text })))) return;
    forget();
    close();
  };
  return (
    <section class="paste">
      <label for={id}>{words.say('pasteLabel')}</label>
      <textarea
        id={id}
        ref={box}
        rows={5}
        maxLength={maxText}
        aria-describedby={`${id}-hint`}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        {...field}
      />
      <p id={`${id}-hint`} class="soft">
        {words.say('pasteHint')}
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={read}>
          {words.say('pasteRead')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.say('cancel')}
        </button>
      </div>
    </section>
  );
}
