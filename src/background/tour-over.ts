// Who has turned a site on needs no first minute any more: their version may have known no tour that could be taken or skipped.
import { announce } from '../messages/changes.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { keepSites } from './sites.ts';
import { sitesOn } from './sites-on.ts';

/** For after an update; twice, it does nothing the second time. */
export async function endTourWhereOn(): Promise<void> {
  await keepSites(); // what an older version turned on is written down first
  const [on, settings] = await Promise.all([sitesOn(), readSettings()]);
  if (!on?.length || !settings.ok || settings.value.tourSeen) return;
  const changed = await changeSettings({ tourSeen: true });
  if (changed.ok) announce('settings');
}
