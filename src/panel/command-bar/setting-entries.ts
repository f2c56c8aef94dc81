// Every setting by its name, with the room it stands in.
import type { PlainKey } from '../../ui/words.ts';
import { ownPageNames } from '../own/own-page-names.ts';
import type { Panel } from '../panel-context.ts';
import type { BarEntry, InAll } from './bar-entry.ts';
import { reachField, reachFolded } from './reach.ts';

const inSettings = [
  'workHours',
  'timeZone',
  'customerZone',
  'holidays',
  'quietHours',
  'reminders',
  'leadsText',
  'chaseText',
  'privateNotifications',
  'keepMode',
  'customerKept',
  'askAfter',
  'quietAfter',
  'solvedAfter',
  'keyboard',
] as const satisfies readonly PlainKey[];

export function settingEntries(panel: Panel, inAll: InAll): readonly BarEntry[] {
  const { words, actions } = panel;
  const setting = (name: PlainKey, where: PlainKey, run: () => void): BarEntry => ({
    id: `setting/${name}`,
    group: 'setting',
    names: inAll(name),
    also: inAll(where),
    shown: () => ({ title: words.say(name), about: words.say(where) }),
    run,
  });
  return [
    ...inSettings.map((name) =>
      setting(name, 'settings', () => {
        actions.go('settings');
        reachField(words.say(name));
      }),
    ),
    setting('careAsk', ownPageNames.pause, () => {
      actions.goOwn('pause');
      reachFolded(words.say('careAsk'));
    }),
    ...(['lockHeading', 'lockAfter'] as const).map((name) =>
      setting(name, ownPageNames.safe, () => {
        actions.goOwn('safe');
        reachField(words.say(name));
      }),
    ),
  ];
}
