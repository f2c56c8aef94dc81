// Five levels to tap, each in a word.
import { useEffect, useRef } from 'preact/hooks';
import type { Level } from '../../domain/wellbeing/check-in.ts';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

type Props = {
  /** What is asked. */
  readonly name: string;
  /** Of the stylesheet: how the levels look. */
  readonly class: string;
  readonly wordOf: (level: Level) => string;
  readonly onPick: (level: Level) => void;
  /** Where it replaces the one that had the focus, it takes it over. */
  readonly takesFocus?: boolean;
};

export function FiveLevels({ name, wordOf, onPick, takesFocus = false, ...look }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, []);
  return (
    <fieldset {...look}>
      <legend class="unseen">{name}</legend>
      {levels.map((level) => (
        <button
          key={level}
          ref={level === 1 ? first : null}
          type="button"
          data-level={level}
          onClick={() => onPick(level)}
        >
          {wordOf(level)}
        </button>
      ))}
    </fieldset>
  );
}
