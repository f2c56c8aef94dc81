// The agent's working rhythm as set now; the defaults where the settings cannot be read.
import { quietUntil } from '../domain/promises/quiet-time.ts';
import { type Rhythm, rhythmOf } from '../domain/promises/rhythm.ts';
import { workZone } from '../domain/promises/work-settings.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { readSettings } from '../storage/settings.ts';

const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export async function settingsNow(): Promise<Settings> {
  const settings = await readSettings();
  return settings.ok ? settings.value : defaultSettings;
}

export const rhythmIn = (settings: Settings): Rhythm => rhythmOf(settings, systemZone());

export const rhythmNow = async (): Promise<Rhythm> => rhythmIn(await settingsNow());

/** The end of the quiet hours or focus time that `now` (epoch milliseconds) lies in. */
export const quietEnd = ({ work }: Settings, now: number): number | undefined =>
  quietUntil(now, work, workZone(work, systemZone()));
