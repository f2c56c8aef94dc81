// Due times as agents write them in the three languages, by the moment of writing, and what is no time at all.
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { deskSentences as enSentences, deskSentencesNone as enSentencesNone } from './desk-sentences.en.ts';
import { deskSentences as plSentences, deskSentencesNone as plSentencesNone } from './desk-sentences.pl.ts';
import { deskSentences as roSentences, deskSentencesNone as roSentencesNone } from './desk-sentences.ro.ts';
import { deskTalk as enTalk, deskTalkNone as enTalkNone } from './desk-talk.en.ts';
import { deskTalk as plTalk, deskTalkNone as plTalkNone } from './desk-talk.pl.ts';
import { deskTalk as roTalk, deskTalkNone as roTalkNone } from './desk-talk.ro.ts';

const languages = [
  {
    lang: 'en',
    timeZone: 'Europe/London',
    talk: enTalk,
    sentences: enSentences,
    none: [...enTalkNone, ...enSentencesNone],
  },
  {
    lang: 'pl',
    timeZone: 'Europe/Warsaw',
    talk: plTalk,
    sentences: plSentences,
    none: [...plTalkNone, ...plSentencesNone],
  },
  {
    lang: 'ro',
    timeZone: 'Europe/Bucharest',
    talk: roTalk,
    sentences: roSentences,
    none: [...roTalkNone, ...roSentencesNone],
  },
] as const;

/** When the sentences and what is no time were written. */
const tuesday = '2026-11-24T11:40';

describe.each(languages)('due times as agents write them, $lang', ({ lang, timeZone, none, ...told }) => {
  const talk = Object.entries(told.talk).flatMap(([at, promises]) =>
    promises.map(([text, due]) => ({ at, text, due })),
  );
  const sentences = told.sentences.map(([text, due]) => ({ at: tuesday, text, due }));

  it.each([...talk, ...sentences])('written $at: $text → $due', ({ at, text, due }) => {
    const now = instantOf(Date.parse(`${at}:00Z`), timeZone);
    const dues = findDue(text, { lang, now, timeZone }).map((found) => {
      const instant = dueAt(found, { now, timeZone });
      return instant === undefined ? 'none' : wallText(wallOf(instant, timeZone)).slice(5, 16).replace('T', ' ');
    });
    expect(dues).toEqual([due]);
  });

  it.each(none.map((text) => [text]))('finds no time in "%s"', (text) => {
    const now = instantOf(Date.parse(`${tuesday}:00Z`), timeZone);
    expect(findDue(text, { lang, now, timeZone }).map(({ cue }) => cue.text)).toEqual([]);
  });
});
