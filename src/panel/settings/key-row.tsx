// One key of the panel: pressed to change it, crossed out to turn it off. What stands in the way is told in a sentence.
import { useId, useState } from 'preact/hooks';
import { keyFault, keyOf, keyPressed, type ShortcutAction, shownKey } from '../../domain/shortcuts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { isMac } from '../use-shortcuts.ts';

type Props = {
  readonly action: ShortcutAction;
  readonly nameOf: (action: ShortcutAction) => string;
  /** `null` turns it off. */
  readonly set: (key: string | null) => void;
};

/** They move the focus, or belong to a chord that is not whole yet. */
const passing = ['Tab', 'Shift', 'Control', 'Meta', 'Alt', 'AltGraph'];

export function KeyRow({ action, nameOf, set }: Props) {
  const { state, words } = usePanel();
  const { keys } = state.settings;
  const id = useId();
  const [isWaiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const key = keyOf(action, keys);
  const name = nameOf(action);
  const stop = () => {
    setWaiting(false);
    setProblem(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isWaiting || passing.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    const pressed = keyPressed(event);
    const told = whyNot(pressed, words, nameOf, pressed && keyFault(action, pressed, keys));
    if (pressed === undefined || told !== undefined) return setProblem(told);
    stop();
    if (pressed !== key) set(pressed);
  };
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class="btn"
        aria-pressed={isWaiting}
        aria-describedby={problem === undefined ? undefined : id}
        onClick={() => (isWaiting ? stop() : setWaiting(true))}
        onKeyDown={onKeyDown}
        onBlur={stop}
      >
        {isWaiting ? words.say('keyPress') : key ? <kbd>{shownKey(key, isMac())}</kbd> : words.say('keyIsOff')}
        <span class="unseen"> {words.say('keyChange', { action: name })}</span>
      </button>
      <IconButton
        icon="close"
        label={words.say('keyTurnOff', { action: name })}
        aria-disabled={key === undefined}
        onClick={() => key !== undefined && set(null)}
      />
      <div role="alert" id={id}>
        {problem !== undefined && <p class="problem">{problem}</p>}
      </div>
    </li>
  );
}

function whyNot(
  pressed: string | undefined,
  words: Words,
  nameOf: Props['nameOf'],
  fault: ReturnType<typeof keyFault> | '',
): string | undefined {
  if (pressed === undefined) return words.say('keyUnfit', { mod: isMac() ? '⌘' : 'Ctrl' });
  if (!fault) return undefined;
  const key = shownKey(pressed, isMac());
  return fault.kind === 'taken'
    ? words.say('keyTaken', { key, action: nameOf(fault.by) })
    : words.say('keyReserved', { key });
}
