// Asks for the passphrase, or the recovery code, and does something with it. What was wrong is said calmly beside the field,
// with the wait before the next try. It knows no page: the panel and the studio both show it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Outcome, ProblemCode } from '../domain/problem.ts';
import type { LockState } from '../vault/vault.ts';
import { problemWords } from './problem-words.ts';
import { SecretField } from './secret-field.tsx';
import { useSeconds } from './use-seconds.ts';
import type { Words } from './words.ts';

export type AskSecretProps = {
  readonly label: string;
  /** What the button says. */
  readonly submit: string;
  readonly onSubmit: (secret: string) => Promise<Outcome<unknown>>;
  /** With every key: the secret is on its way. */
  readonly onTyping?: () => void;
  readonly isCode?: boolean;
  readonly takesFocus?: boolean;
  /** Danger, where the button takes something away. */
  readonly button?: 'primary' | 'danger';
  readonly cancel?: () => void;
  /** Stands beside the buttons. */
  readonly children?: ComponentChildren;
};

export function AskSecret({
  words,
  lock,
  isCode = false,
  takesFocus = false,
  button = 'primary',
  ...props
}: AskSecretProps & { readonly words: Words; readonly lock: LockState }) {
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<ProblemCode>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const seconds = useSeconds(lock.kind === 'locked' ? lock.waitUntil : undefined);
  const mustWait = seconds > 0;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy || mustWait) return;
    if (secret === '') return field.current?.focus();
    setProblem(undefined);
    setBusy(true);
    const outcome = await props.onSubmit(secret);
    setBusy(false);
    if (outcome.ok) return setSecret('');
    setProblem(outcome.problem.code);
    field.current?.focus();
    field.current?.select();
  };
  return (
    <form class="secret-form" onSubmit={submit} aria-busy={isBusy}>
      <SecretField
        words={words}
        label={props.label}
        value={secret}
        onChange={(typed) => {
          props.onTyping?.();
          setSecret(typed);
        }}
        autocomplete={isCode ? 'off' : 'current-password'}
        inputRef={field}
        isWrong={problem !== undefined}
        describedBy={`${id}-problem`}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && words.say(problemWords[problem])}
      </p>
      {/* Not a live region: a number a second would drown everything else. */}
      {mustWait && <p class="soft">{words.count('lockWait', seconds)}</p>}
      <div class="row">
        <button type="submit" class={`btn ${button}`} aria-disabled={isBusy || mustWait}>
          {props.submit}
        </button>
        {props.cancel && (
          <button type="button" class="btn" onClick={props.cancel}>
            {words.say('cancel')}
          </button>
        )}
        {props.children}
      </div>
    </form>
  );
}
