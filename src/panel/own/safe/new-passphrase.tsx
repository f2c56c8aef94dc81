// A new passphrase, twice, with a plain word on how much it holds.
import { useId, useRef, useState } from 'preact/hooks';
import { strengthOf } from '../../../domain/own/passphrase-strength.ts';
import type { Outcome, ProblemCode } from '../../../domain/problem.ts';
import { problemWords } from '../../../ui/problem-words.ts';
import { SecretField } from '../../../ui/secret-field.tsx';
import { usePanel } from '../../panel-context.ts';

type Props = {
  readonly submit: string;
  /** With the passphrase in use, where that is asked for. */
  readonly onSubmit: (passphrase: string, present: string) => Promise<Outcome<unknown>>;
  readonly asksPresent?: boolean;
  readonly cancel: () => void;
};

type Wrong = ProblemCode | 'differs' | 'too-short';

export function NewPassphrase({ submit, onSubmit, asksPresent = false, cancel }: Props) {
  const { words } = usePanel();
  const [typed, type] = useState({ present: '', first: '', again: '' });
  const [wrong, setWrong] = useState<Wrong>();
  const [isBusy, setBusy] = useState(false);
  const fields = {
    present: useRef<HTMLInputElement>(null),
    first: useRef<HTMLInputElement>(null),
    again: useRef<HTMLInputElement>(null),
  };
  const id = useId();
  const { present, first, again } = typed;
  const strength = strengthOf(first);
  const refuse = (why: Wrong, field: keyof typeof fields) => {
    setWrong(why);
    fields[field].current?.focus();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (asksPresent && present === '') return fields.present.current?.focus();
    if (strength === 'none') return refuse('too-short', 'first');
    if (first !== again) return refuse('differs', 'again');
    setWrong(undefined);
    setBusy(true);
    const outcome = await onSubmit(first, present);
    setBusy(false);
    if (!outcome.ok) refuse(outcome.problem.code, asksPresent ? 'present' : 'first');
  };
  const field = (name: keyof typeof fields) => ({
    words,
    value: typed[name],
    onChange: (value: string) => type((now) => ({ ...now, [name]: value })),
    inputRef: fields[name],
  });
  return (
    <form class="secret-form" onSubmit={send} aria-busy={isBusy}>
      {asksPresent && (
        <SecretField
          {...field('present')}
          label={words.say('changePassphraseNow')}
          autocomplete="current-password"
          isWrong={wrong === 'own-wrong'}
          describedBy={`${id}-problem`}
        />
      )}
      <SecretField
        {...field('first')}
        label={words.say('passphraseNew')}
        autocomplete="new-password"
        isWrong={wrong === 'too-short'}
        describedBy={`${id}-strength`}
      />
      <p id={`${id}-strength`} class={wrong === 'too-short' ? 'problem' : 'soft'}>
        {words.say(`strength_${strength}`)}
      </p>
      <SecretField
        {...field('again')}
        label={words.say('passphraseAgain')}
        autocomplete="new-password"
        isWrong={wrong === 'differs'}
        describedBy={`${id}-problem`}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {wrong === 'differs' && words.say('passphraseDiffers')}
        {wrong && wrong !== 'differs' && wrong !== 'too-short' && words.say(problemWords[wrong])}
      </p>
      <p class="soft" role="status">
        {isBusy && words.say('lockWorking')}
      </p>
      <div class="row">
        <button type="submit" class="btn primary" aria-disabled={isBusy}>
          {submit}
        </button>
        <button type="button" class="btn" onClick={cancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
