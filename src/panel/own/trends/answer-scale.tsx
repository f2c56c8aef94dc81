// How true a sentence is, in five words to tap.
import { useEffect, useRef } from 'preact/hooks';
import type { Level } from '../../../domain/wellbeing/check-in.ts';
import { usePanel } from '../../panel-context.ts';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

type Props = {
  /** The sentence. */
  readonly name: string;
  readonly onPick: (level: Level) => void;
  /** Where it replaces the one that had the focus, it takes it over. */
  readonly takesFocus: boolean;
};

export function AnswerScale({ name, onPick, takesFocus }: Props) {
  const { words } = usePanel();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, []);
  return (
    <fieldset class="pulse-answers">
      <legend class="unseen">{name}</legend>
      {levels.map((level) => (
        <button
          key={level}
          ref={level === 1 ? first : null}
          type="button"
          data-level={level}
          onClick={() => onPick(level)}
        >
          {words.say(`pulseLevel_${level}`)}
        </button>
      ))}
    </fieldset>
  );
}
