// Some of a few, as chips that are pressed or not.
import { useId } from 'preact/hooks';

type Props<T> = {
  readonly label: string;
  readonly of: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly choose: (chosen: readonly T[]) => void;
};

export function ChoiceChips<T extends string>({ label, of, chosen, nameOf, choose }: Props<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="chips" role="group" aria-labelledby={id}>
      <span class="soft" id={id}>
        {label}
      </span>
      {of.map((one) => {
        const isChosen = chosen.includes(one);
        return (
          <button
            key={one}
            type="button"
            class="chip choice"
            aria-pressed={isChosen}
            onClick={() => choose(isChosen ? chosen.filter((other) => other !== one) : [...chosen, one])}
          >
            {nameOf(one)}
          </button>
        );
      })}
    </div>
  );
}
