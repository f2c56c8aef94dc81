// Five levels to tap, each a word under a bar that grows.
import { useEffect, useRef } from 'preact/hooks';
import type { Level } from '../../../domain/wellbeing/check-in.ts';
import { usePanel } from '../../panel-context.ts';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

type Props = {
  readonly of: 'energy' | 'mood';
  readonly onPick: (level: Level) => void;
  /** Where the scale replaces the one that had the focus, it takes it over. */
  readonly takesFocus?: boolean;
};

export function LevelScale({ of, onPick, takesFocus = false }: Props) {
  const { words } = usePanel();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, []);
  return (
    <fieldset class={`scale ${of}`}>
      <legend class="unseen">{words.say(of === 'energy' ? 'askEnergy' : 'askMood')}</legend>
      {levels.map((level) => (
        <button
          key={level}
          ref={level === 1 ? first : null}
          type="button"
          data-level={level}
          onClick={() => onPick(level)}
        >
          {words.say(`${of}_${level}`)}
        </button>
      ))}
    </fieldset>
  );
}
