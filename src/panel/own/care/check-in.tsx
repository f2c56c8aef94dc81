// A check-in: energy, then mood, in two taps; a line between them for who wants one. For the agent alone.
import { useId, useState } from 'preact/hooks';
import type { Level } from '../../../domain/wellbeing/check-in.ts';
import { usePanel } from '../../panel-context.ts';
import { FiveLevels } from '../five-levels.tsx';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';

type Props = {
  /** Why it is asked now. */
  readonly why?: string | undefined;
  readonly onSaved: () => void;
};

export function CheckIn({ why, onSaved }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const line = useOwnText('check-in');
  const [energy, setEnergy] = useState<Level>();
  const id = useId();
  const save = async (level: Level, mood?: Level) => {
    const text = line.text.trim();
    const saved = await own.save('checkIn', {
      id: crypto.randomUUID(),
      at: Date.now(),
      energy: level,
      ...(mood && { mood }),
      ...(text && { line: text }),
    });
    if (!saved) return;
    line.forget();
    setEnergy(undefined);
    onSaved();
    actions.say('status_checkedIn');
  };
  if (energy === undefined) {
    return (
      <section class="check-in">
        <h2 class="headline">{words.say('askEnergy')}</h2>
        {why && <p class="care-why soft">{why}</p>}
        <FiveLevels
          class="scale energy"
          name={words.say('askEnergy')}
          wordOf={(level) => words.say(`energy_${level}`)}
          onPick={setEnergy}
        />
      </section>
    );
  }
  return (
    <section class="check-in">
      <div class="row spread soft">
        <span>{words.say('askEnergy')}</span>
        <button type="button" class="link" onClick={() => setEnergy(undefined)}>
          {words.say(`energy_${energy}`)}
        </button>
      </div>
      <h2 class="headline">{words.say('askMood')}</h2>
      <FiveLevels
        key="mood"
        class="scale mood"
        name={words.say('askMood')}
        wordOf={(level) => words.say(`mood_${level}`)}
        takesFocus
        onPick={(mood) => save(energy, mood)}
      />
      <label for={id} class="soft">
        {words.say('checkInLine')}
      </label>
      <textarea id={id} rows={1} maxLength={1000} {...line.field} />
      <div class="row">
        <button type="button" class="link" onClick={() => save(energy)}>
          {words.say('saveEnergyOnly')}
        </button>
      </div>
    </section>
  );
}
