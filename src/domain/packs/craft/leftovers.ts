// Places somebody meant to fill in and did not: `[NAME]`, `XXX`, `TODO`, `<name>`, a placeholder where none is filled.
import { langs } from '../../language/lang.ts';
import { textsOf } from '../edit/thing-texts.ts';
import { readText } from '../format/text-grammar.ts';
import type { ListName } from '../shelf/overlay.ts';
import { askedPacks, at, pathOf, type Rule, type TextPath, thingsOf } from './subject.ts';

/** In capitals only: "todo" and "de completat" are words as well. */
const marked =
  /(?<!\p{L})(?:TODO|TBD|FIXME|X{3,}|UZUPEŁNI(?:J|Ć)|DO UZUPEŁNIENIA|DE COMPLETAT|COMPLETEAZĂ)(?!\p{L})|lorem ipsum/u;
const open = /\{[^{}]*\}?|\[[^[\]]*\]?|<[^<>]*>|[\]}]|_{3,}|%[sd](?!\p{L})|\.{4,}/u;

export const leftovers: Rule = function* (subject) {
  for (const pack of askedPacks(subject)) {
    for (const placed of thingsOf(pack)) {
      for (const { path, in: texts } of textsOf(placed.thing)) {
        for (const lang of langs) {
          const words = leftIn(texts[lang] ?? '', isFilled(placed.list, path));
          if (words) yield { code: 'leftover', ...at(placed), path: pathOf(path), lang, words, detail: '' };
        }
      }
    }
    yield undefined;
  }
};

/** Whether placeholders and brackets mean something there. */
const isFilled = (list: ListName, path: TextPath): boolean =>
  list === 'prompts' || (list === 'playbooks' && path[0] === 'steps');

function leftIn(text: string, hasPlaceholders: boolean): string | undefined {
  const read = hasPlaceholders ? readText(text) : undefined;
  const said =
    read && 'parts' in read
      ? read.parts.flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'plain' ? piece.text : ' '))).join('')
      : text;
  return (marked.exec(said) ?? open.exec(said))?.[0];
}
