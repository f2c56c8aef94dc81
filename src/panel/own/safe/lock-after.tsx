// After how many quiet minutes the room locks by itself.
import { useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';

const choices = [undefined, 2, 5, 15, 30, 60] as const;

export function LockAfter() {
  const { words, actions, vault } = usePanel();
  const [minutes, setMinutes] = useState(vault.lockSettings().idleMinutes);
  const choose = async (idleMinutes: number | undefined) => {
    const saved = await vault.setLockSettings({ idleMinutes });
    if (!saved.ok) return actions.tell(saved.problem);
    setMinutes(idleMinutes);
    actions.say('status_saved');
  };
  return (
    <label class="row spread">
      {words.say('lockAfter')}
      <select value={String(minutes ?? '')} onChange={(event) => choose(choices[event.currentTarget.selectedIndex])}>
        {choices.map((choice) => (
          <option key={String(choice)} value={String(choice ?? '')}>
            {choice === undefined ? words.say('lockAfterNever') : words.count('lockMinutes', choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
