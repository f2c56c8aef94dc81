// A field for a passphrase or a recovery code: hidden unless asked for, open to paste and to password managers.
import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Words } from './words.ts';

export type SecretFieldProps = {
  readonly words: Words;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What a password manager may do with it; `off` for a code, which is no password of a site. */
  readonly autocomplete: 'current-password' | 'new-password' | 'off';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isWrong?: boolean;
  /** Id of the sentence that says what is wrong or asked for. */
  readonly describedBy: string;
};

const shown = { type: 'text' } as const;
const hidden = { type: 'password' } as const;

export function SecretField({ words, ...props }: SecretFieldProps) {
  const [isShown, show] = useState(props.autocomplete === 'off');
  const id = useId();
  return (
    <div class="secret">
      <label for={id}>{props.label}</label>
      <div class="row">
        <input
          id={id}
          ref={props.inputRef ?? null}
          {...(isShown ? shown : hidden)}
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
          maxLength={1_000}
          aria-invalid={props.isWrong === true}
          aria-describedby={props.describedBy}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
        {props.autocomplete !== 'off' && (
          <button type="button" class="link" aria-pressed={isShown} aria-controls={id} onClick={() => show(!isShown)}>
            {words.say(isShown ? 'hideSecret' : 'showSecret')}
          </button>
        )}
      </div>
    </div>
  );
}
