// Every room, page of the own room, and language: where one can go from the bar.
import { langs } from '../../domain/language/lang.ts';
import type { PlainKey } from '../../ui/words.ts';
import { ownPageNames } from '../own/own-page-names.ts';
import type { Panel } from '../panel-context.ts';
import { type OwnPage, ownPages, type Room } from '../store.ts';
import type { BarEntry, InAll } from './bar-entry.ts';
import { reachRoom } from './reach.ts';

const rooms: readonly (readonly [Exclude<Room, 'playbooks' | 'me' | 'knows'>, PlainKey])[] = [
  ['ticket', 'roomTicket'],
  ['today', 'roomToday'],
  ['settings', 'settings'],
  ['tour', 'tour'],
  ['privacy', 'privacyTitle'],
];

const alsoCalled: Readonly<Partial<Record<OwnPage, PlainKey>>> = {
  pause: 'barAlso_break',
  safe: 'barAlso_safe',
  trends: 'barAlso_trends',
};

export function placeEntries(panel: Panel, inAll: InAll): readonly BarEntry[] {
  const { words, actions } = panel;
  const place = (id: string, name: PlainKey, also: PlainKey | undefined, go: () => void): BarEntry => ({
    id,
    group: 'place',
    names: inAll(name),
    ...(also && { also: inAll(also) }),
    shown: () => ({ title: words.say(name) }),
    run: () => {
      go();
      reachRoom();
    },
  });
  return [
    ...rooms.map(([room, name]) => place(room, name, undefined, () => actions.go(room))),
    place('knows', 'knowsTitle', 'barAlso_knows', () => actions.goKnows()),
    ...ownPages.map((page) => place(`me/${page}`, ownPageNames[page], alsoCalled[page], () => actions.goOwn(page))),
  ];
}

/** Each language is found by its own name, and by what the others call it. */
export const languageEntries = ({ words, actions }: Panel, inAll: InAll): readonly BarEntry[] =>
  (['auto', ...langs] as const).map((lang) => {
    const also = lang === 'auto' ? undefined : (`barAlso_${lang}` as const);
    return {
      id: `language/${lang}`,
      group: 'setting',
      names: [...inAll(`language_${lang}`), ...(also ? inAll(also) : [])],
      also: inAll('language'),
      shown: () => ({ title: words.say(`language_${lang}`), about: words.say('language') }),
      run: () => void actions.send({ type: 'set-settings', settings: { lang } }),
    };
  });
