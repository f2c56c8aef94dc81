// A check-in: energy, then mood, in two taps; a line between them for who wants one. For the agent alone.
import { useId, useState } from 'preact/hooks';
import type { Level, CheckIn as SavedCheckIn } from '../../domain/wellbeing/check-in.ts';
import { usePanel } from '../panel-context.ts';
import { Icon } from './icon.tsx';
import { LevelScale } from './level-scale.tsx';
import { useKeptText } from './use-kept-text.ts';

const freshFor = 60 * 60_000;

export function CheckIn() {
  const { state, words, actions } = usePanel();
  const { lastCheckIn } = state.me;
  const line = useKeptText('check-in');
  const [energy, setEnergy] = useState<Level>();
  const [isAsking, ask] = useState(lastCheckIn === undefined || state.now - lastCheckIn.at > freshFor);
  const id = useId();
  const save = async (level: Level, mood?: Level) => {
    const text = line.text.trim();
    const saved = await actions.send({
      type: 'save-check-in',
      energy: level,
      ...(mood && { mood }),
      ...(text && { line: text }),
    });
    if (!saved) return;
    line.forget();
    setEnergy(undefined);
    ask(false);
    actions.say('status_checkedIn');
  };
  if (!isAsking && lastCheckIn) return <LastCheckIn last={lastCheckIn} again={() => ask(true)} />;
  if (energy === undefined) {
    return (
      <section class="check-in">
        <h2 class="headline">{words.say('askEnergy')}</h2>
        <LevelScale of="energy" onPick={setEnergy} />
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
      <label for={id}>{words.say('checkInLine')}</label>
      <textarea id={id} rows={1} maxLength={1000} {...line.field} />
      <h2 class="headline">{words.say('askMood')}</h2>
      <LevelScale of="mood" takesFocus onPick={(mood) => save(energy, mood)} />
      <div class="row">
        <button type="button" class="link" onClick={() => save(energy)}>
          {words.say('saveEnergyOnly')}
        </button>
      </div>
    </section>
  );
}

function LastCheckIn({ last, again }: { readonly last: SavedCheckIn; readonly again: () => void }) {
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
        <p class="aside">
          {words.say('lowEnergy')} <small class="soft">{words.say('lowEnergySource')}</small>
        </p>
      )}
    </section>
  );
}
