// The soft sound that goes with the breathing: off until the agent turns it on, then as they left it.
import { useEffect } from 'preact/hooks';
import { defaultCareSettings } from '../../../domain/wellbeing/care-settings.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useRecords } from '../use-records.ts';
import { playBreath } from './play-breath.ts';

export function BreathSound({ begun }: { readonly begun: number }) {
  const { words } = usePanel();
  const own = useOwn();
  const kept = useRecords('careSettings', 1);
  const { sound } = kept?.[0] ?? defaultCareSettings;
  useEffect(() => (sound ? playBreath(begun) : undefined), [sound, begun]);
  if (kept === undefined) return null;
  return (
    <button
      type="button"
      class="btn"
      aria-pressed={sound}
      onClick={() => own.choose('careSettings', defaultCareSettings, { sound: !sound })}
    >
      {words.say('breakSound')}
    </button>
  );
}
