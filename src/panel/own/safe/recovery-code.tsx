// The recovery code, shown this once, and a check that it was kept.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';

type Props = { readonly code: string; readonly onKept: () => void };

/** As it may be typed: small letters, spaces, and the letters that stand for digits (recovery-code.ts of the vault). */
const plain = (text: string) => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

export function RecoveryCode({ code, onKept }: Props) {
  const { words, actions } = usePanel();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const check = (event: Event) => {
    event.preventDefault();
    if (plain(typed) === plain(code).slice(-4)) return onKept();
    setWrong(true);
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section class="safe">
      <h2 class="headline" ref={title} tabIndex={-1}>
        {words.say('codeTitle')}
      </h2>
      <p>{words.say('codeText')}</p>
      <p class="code" translate={false}>
        <code>{code}</code>
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={() => actions.copy(code)}>
          {words.say('copy')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() =>
            actions.saveFile('carecue-recovery-code.txt', `${words.say('codeFile')}\n\n${code}\n`, 'text/plain')
          }
        >
          {words.say('codeSave')}
        </button>
      </div>
      <form class="secret-form" onSubmit={check}>
        <label for={id}>{words.say('codeCheck')}</label>
        <input
          id={id}
          ref={field}
          class="short"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <p id={`${id}-problem`} class="problem" role="alert">
          {isWrong && words.say('codeCheckWrong')}
        </p>
        <div class="row">
          <button type="submit" class="btn primary">
            {words.say('codeKept')}
          </button>
        </div>
      </form>
    </section>
  );
}
