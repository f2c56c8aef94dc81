// How a step or a thought tells an agent to leave something out. Phrases as packs have them; see find-phrase.ts.
import type { Lang } from '../../language/lang.ts';

/** What can be done or left out in a reply. */
export const acts = ['apologise', 'thank', 'promise', 'ask'] as const;
export type Act = (typeof acts)[number];

/** Only what forbids an act as a whole: "promise nothing you cannot keep" is no advice against promising. */
export const against: Readonly<Record<Act, Readonly<Record<Lang, readonly string[]>>>> = {
  apologise: {
    en: [
      ...[
        'do not apologi*',
        'don’t apologi*',
        'never apologi*',
        'without apologi*',
        'no apolog*',
        'leave out the apology',
      ],
      ...['do not say sorry', 'don’t say sorry', 'no sorry'],
    ],
    pl: ['nie przeprasza*', 'bez przeprosin', 'bez przepraszania', 'żadnych przeprosin', 'pomiń przeprosiny'],
    ro: ['nu te scuza', 'nu cere scuze', 'nu-ți cere scuze', 'nu îți cere scuze', 'fără scuze', 'nicio scuză'],
  },
  thank: {
    en: ['do not thank', 'don’t thank', 'never thank', 'no thank you', 'leave out the thanks'],
    pl: ['nie dziękuj', 'bez podziękowań', 'bez dziękowania', 'pomiń podziękowania'],
    ro: ['nu mulțumi', 'fără mulțumiri', 'lasă mulțumirile'],
  },
  promise: {
    en: ['promise nothing', 'make no promise', 'make no promises', 'no promises', 'do not promise anything'],
    pl: ['nie obiecuj niczego', 'niczego nie obiecuj', 'bez obietnic', 'żadnych obietnic'],
    ro: ['nu promite nimic', 'fără promisiuni', 'nicio promisiune'],
  },
  ask: {
    en: ['ask nothing', 'ask no questions', 'do not ask anything', 'don’t ask anything', 'no questions'],
    pl: ['o nic nie pytaj', 'nie pytaj o nic', 'bez pytań', 'żadnych pytań', 'nie zadawaj pytań'],
    ro: ['nu întreba nimic', 'fără întrebări', 'nicio întrebare', 'nu pune întrebări'],
  },
};
