// The pulse: two sentences, a tap for each, once a week at most. It can wait a day, or be asked no more.
import { useState } from 'preact/hooks';
import type { Level } from '../../../domain/wellbeing/check-in.ts';
import { isPulseDue } from '../../../domain/wellbeing/pulse.ts';
import type { TrendChoices } from '../../../domain/wellbeing/trend-choices.ts';
import { usePanel } from '../../panel-context.ts';
import { FiveLevels } from '../five-levels.tsx';
import { useOwn } from '../use-own.ts';
import { useTrendChoices } from './use-trend-choices.ts';

const day = 24 * 60 * 60_000;

type Props = {
  /** When it was answered last, epoch milliseconds. */
  readonly lastAt: number | undefined;
  readonly choices: TrendChoices;
};

export function PulseQuestion({ lastAt, choices }: Props) {
  const { state, words, actions } = usePanel();
  const { now } = state;
  const own = useOwn();
  const choose = useTrendChoices(choices);
  const [energy, setEnergy] = useState<Level>();
  const [wentBack, setWentBack] = useState(false);
  if (!isPulseDue({ now, lastAt, isOff: choices.pulseOff, notBefore: choices.pulseAfter })) return null;
  const save = async (felt: Level, good: Level) => {
    if (!(await own.save('pulse', { id: crypto.randomUUID(), at: Date.now(), energy: felt, good }))) return;
    setEnergy(undefined);
    actions.say('status_checkedIn');
  };
  const sentence = words.say(energy === undefined ? 'pulse_energy' : 'pulse_good');
  return (
    <section class="pulse">
      <h2 class="headline">{sentence}</h2>
      <FiveLevels
        key={sentence}
        class="pulse-answers"
        name={sentence}
        wordOf={(level) => words.say(`pulseLevel_${level}`)}
        takesFocus={energy !== undefined || wentBack}
        onPick={(level) => (energy === undefined ? setEnergy(level) : void save(energy, level))}
      />
      <div class="row">
        <span class="soft">{words.say(energy === undefined ? 'pulseFirst' : 'pulseSecond')}</span>
        {energy !== undefined && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setWentBack(true);
              setEnergy(undefined);
            }}
          >
            {words.say('pulseBack')}
          </button>
        )}
        <button type="button" class="link" onClick={() => choose({ pulseAfter: now + day }, 'status_pulseLater')}>
          {words.say('notNow')}
        </button>
        <button type="button" class="link" onClick={() => choose({ pulseOff: true }, 'status_pulseStopped')}>
          {words.say('pulseStop')}
        </button>
      </div>
    </section>
  );
}
