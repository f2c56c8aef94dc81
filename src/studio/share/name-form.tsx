// A key's name, and whatever else is asked for before it is kept.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { useDisclosure } from '../../ui/use-disclosure.ts';
import type { PlainKey } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';

type Props = {
  readonly region: ReturnType<typeof useDisclosure>['region'];
  readonly submit: PlainKey;
  /** @returns why it was not done */
  readonly onSubmit: (name: string) => Promise<PlainKey | undefined>;
  readonly children?: ComponentChildren;
};

export function NameForm({ region, submit, onSubmit, children }: Props) {
  const { words } = useStudio();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<PlainKey>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    // What stands before the name is asked for first.
    if (children === undefined) field.current?.focus();
  }, []);
  const send = async (event: Event) => {
    event.preventDefault();
    const named = name.trim();
    if (named === '') {
      setProblem('keyNameMissing');
      return field.current?.focus();
    }
    setProblem(await onSubmit(named));
  };
  return (
    <form {...region} class="aside key-form" onSubmit={send}>
      {children}
      <label for={id}>{words.say('keyName')}</label>
      <input
        id={id}
        ref={field}
        maxLength={200}
        autocomplete="off"
        placeholder={words.say('keyNameHint')}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && words.say(problem)}
      </p>
      <div class="row">
        <button type="submit" class="btn primary">
          {words.say(submit)}
        </button>
      </div>
    </form>
  );
}
