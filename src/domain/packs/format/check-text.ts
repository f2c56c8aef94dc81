// What every text of a pack must hold to: each promised language, text that is what it looks like, placeholders that can be
// filled, phrases that can be found.
import { cutText } from '../../language/words.ts';
import { shortestStem } from './find-phrase.ts';
import { firstHidden } from './hidden-characters.ts';
import type { Pack } from './pack.ts';
import { codePoint, type PackProblemCode, shown } from './pack-problem.ts';
import { readText } from './text-grammar.ts';
import type { Phrases, Texts } from './texts.ts';

export type Path = readonly PropertyKey[];
export type Report = (path: Path, code: PackProblemCode, detail?: string) => void;

export function checkTexts(texts: Texts, path: Path, { languages }: Pack, report: Report): void {
  for (const lang of new Set(languages)) if (texts[lang] === undefined) report([...path, lang], 'missing-language');
  for (const [lang, text] of Object.entries(texts)) checkLine(text ?? '', [...path, lang], report);
}

/** The same for a text with placeholders. */
export function checkFillable(texts: Texts, path: Path, pack: Pack, report: Report): void {
  checkTexts(texts, path, pack, report);
  for (const [lang, text] of Object.entries(texts)) {
    const read = readText(text ?? '');
    if ('fault' in read) report([...path, lang], read.fault.code, shown(read.fault.detail));
  }
}

export function checkLine(text: string, path: Path, report: Report): void {
  const hidden = firstHidden(text);
  if (text.trim() === '') report(path, 'empty');
  if (hidden !== undefined) report(path, 'hidden-character', codePoint(hidden));
  if (/[<>]/.test(text)) report(path, 'markup', shown(text));
}

/** A phrase must hold a word, and a star stand at the end of one; each is there once. */
export function checkPhrases(phrases: Phrases, path: Path, report: Report): void {
  for (const [lang, list = []] of Object.entries(phrases)) {
    const folded = list.map((phrase, i) => {
      const at = [...path, lang, i];
      checkLine(phrase, at, report);
      const { words } = cutText(phrase);
      const stars = words.filter(({ folded: word, end }) => phrase[end] === '*' && word.length >= shortestStem);
      if (words.length === 0 || stars.length !== phrase.split('*').length - 1) report(at, 'bad-phrase', shown(phrase));
      return words.map(({ folded: word, end }) => word + (phrase[end] === '*' ? '*' : '')).join(' ');
    });
    checkUnique(folded, (i) => [...path, lang, i], report);
  }
}

export function checkUnique(names: readonly string[], pathOf: (index: number) => Path, report: Report): void {
  const seen = new Set<string>();
  names.forEach((name, i) => {
    if (seen.has(name)) report(pathOf(i), 'duplicate', name);
    seen.add(name);
  });
}
