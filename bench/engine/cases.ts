// The labelled messages and replies of the tests, bundled with the bench.
import type { Lang } from '../../src/domain/language/lang.ts';
import enMessages from '../../test/domain/reading/cases.en.jsonl?raw';
import plMessages from '../../test/domain/reading/cases.pl.jsonl?raw';
import roMessages from '../../test/domain/reading/cases.ro.jsonl?raw';
import enReplies from '../../test/domain/reply/cases.en.jsonl?raw';
import plReplies from '../../test/domain/reply/cases.pl.jsonl?raw';
import roReplies from '../../test/domain/reply/cases.ro.jsonl?raw';

export type Case = { readonly text: string; readonly meant: string };

const linesOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const casesIn = (lines: string): readonly Case[] =>
  linesOf(lines).map(({ text, feelings }) => ({ text: String(text), meant: String(feelings[0]) }));
const textsIn = (lines: string): readonly string[] => linesOf(lines).map(({ text }) => String(text));

export const messages: Readonly<Record<Lang, readonly Case[]>> = {
  en: casesIn(enMessages),
  pl: casesIn(plMessages),
  ro: casesIn(roMessages),
};
export const replies: Readonly<Record<Lang, readonly string[]>> = {
  en: textsIn(enReplies),
  pl: textsIn(plReplies),
  ro: textsIn(roReplies),
};
