// The notes in every state they can be in.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Note } from '../../src/domain/notes/note.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import type { PanelData } from '../../src/panel/store.ts';
import { notesTexts } from './notes-texts.ts';
import { day, hour, minute, now, refTo } from './pieces.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

/** Newest first, one of each kind, one of them on the ticket beside the panel. */
function someNotes(lang: Lang): readonly Note[] {
  const said = notesTexts[lang];
  const { key, url } = refTo('48213');
  const ago = (time: number) => ({ madeAt: now - time, changedAt: now - time });
  return [
    { id: 'n1', kind: 'decided', text: said.decided, ticket: { key, url, label: said.ticket }, ...ago(50 * minute) },
    { id: 'n2', kind: 'learned', text: said.learned, ...ago(5 * hour) },
    { id: 'n3', kind: 'note', text: said.long, ...ago(day) },
    { id: 'n4', kind: 'thanked', text: said.thanked, ...ago(3 * day) },
    { id: 'n5', kind: 'thanks-given', text: said.given, ...ago(3 * day) },
    { id: 'n6', kind: 'win', text: said.win, ...ago(9 * day) },
    { id: 'n7', kind: 'note', text: said.pinned, pinned: true, ...ago(40 * day) },
  ];
}

export function notesStates(calm: Calm, panel: Panel) {
  const page =
    (press: readonly string[] = [], typed?: (lang: Lang) => string, own?: readonly Note[]) =>
    (lang: Lang) => ({
      ...calm,
      room: 'me' as const,
      ownPage: 'notes' as const,
      state: panel(lang),
      own: { note: own ?? someNotes(lang) },
      press,
      ...(typed && { typing: ['[type=search]', typed(lang)] as const }),
    });
  return {
    notes: page(),
    'notes-none-yet': page([], undefined, []),
    'notes-found': page([], (lang) => notesTexts[lang].search),
    'notes-nothing-found': page([], (lang) => notesTexts[lang].nowhere),
    'notes-of-ticket': page(['.filters .chip']),
    'notes-open': page(['.memo:nth-child(4) [aria-expanded]', '.memo:nth-child(2) .edit']),
    'note-captured': (lang: Lang) => ({
      ...page()(lang),
      ownPage: 'home' as const,
      own: {
        note: someNotes(lang),
        draft: [
          { id: 'note', text: notesTexts[lang].decided },
          { id: 'note-kind', text: 'decided' },
          {
            id: 'note-ticket',
            text: JSON.stringify({ ...refTo('48213'), label: notesTexts[lang].ticket }),
          },
        ],
      },
    }),
  };
}
