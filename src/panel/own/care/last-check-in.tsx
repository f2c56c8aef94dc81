// The check-in of the last hour, in one line; where energy was low, what could help.
import type { CheckIn } from '../../../domain/wellbeing/check-in.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';

export function LastCheckIn({ last, again }: { readonly last: CheckIn; readonly again: () => void }) {
  const { words, times } = usePanel();
  const energy = words.say(`energy_${last.energy}`);
  const time = times.brief(last.at);
  const told =
    last.mood === undefined
      ? words.say('checkedIn', { time, energy })
      : words.say('checkedInMood', { time, energy, mood: words.say(`mood_${last.mood}`) });
  return (
    <section class="check-in">
      <div class="row spread">
        <p class="with-icon">
          <Icon name="check" />
          {told}
        </p>
        <button type="button" class="link" onClick={again}>
          {words.say('checkInAgain')}
        </button>
      </div>
      {last.energy <= 2 && (
        <p class="soft">
          {words.say('lowEnergy')} {words.say('lowEnergySource')}
        </p>
      )}
    </section>
  );
}
